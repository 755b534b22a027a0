// The templates for Azure fit the code: names, ports, probes, settings, the store, the alerts and the outputs.

import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { readSettings, settingNames } from '../../../bot/settings/settings.ts'
import { makeContainer } from '../../../store/cosmos/cosmos-container.ts'
import { usualNames } from '../../../store/cosmos/cosmos-settings.ts'
import { withOutputs } from '../../../tools/run/package/outputs.ts'
import { packageSettingNames } from '../../../tools/run/package/settings.ts'
import { named, stagesOf } from '../container/dockerfile.ts'
import { unread } from '../environment-names.ts'
import { type Bicep, parseBicep, type Resource, type Value } from './parse-bicep.ts'
import { temporaryFile } from './temporary-file.ts'

const files = new Map(
  globSync('infra/*.bicep').map((path) => [path.slice('infra/'.length), parseBicep(readFileSync(path, 'utf8'))]),
)
const of = (file: string): Bicep => files.get(file) ?? assert.fail(file)
const main = of('main.bicep')

const resourceIn = (bicep: Bicep, name: string): Resource =>
  bicep.resources.find((each) => each.name === name) ?? assert.fail(`There is no ${name}.`)

/** The value at a path of keys. An array counts as its only item. */
function at(value: Value, ...path: readonly string[]): Value {
  const [key, ...rest] = path
  if (value.type === 'array' && value.items.length === 1) return at(value.items[0] ?? assert.fail(), ...path)
  if (key === undefined) return value
  assert.ok(value.type === 'object', `${path.join('.')} is not in an object.`)
  return at(value.entries.get(key) ?? assert.fail(`There is no ${key}.`), ...rest)
}
const textAt = (value: Value, ...path: readonly string[]): string => {
  const found = at(value, ...path)
  return found.type === 'text' ? found.text.replace(/^'|'$/g, '') : assert.fail(path.join('.'))
}
const itemsAt = (value: Value, ...path: readonly string[]): readonly Value[] => {
  const found = path.length > 0 ? at(at(value, ...path.slice(0, -1)), ...path.slice(-1)) : value
  return found.type === 'array' ? found.items : [found]
}

const app = resourceIn(main, 'app').body
const container = at(app, 'properties', 'template', 'containers')
const image = stagesOf().at(-1)

describe('The templates', () => {
  it('begin with a sentence, and the main one says what was not compiled and not deployed', () => {
    assert.ok(files.size >= 6)
    for (const [file, { opening }] of files) assert.match(opening, /^\/\/ \S.*\.\n/, file)
    assert.match(main.opening, /NOT COMPILED AND NOT DEPLOYED/)
  })

  it('describe each parameter that a person fills in', () => {
    for (const { name, decorators } of main.params) {
      assert.ok(
        decorators.some((each) => /^description\('.{10,}'\)$/.test(each)),
        name,
      )
    }
  })

  it('hide the one parameter that is a secret', () => {
    const secret = main.params.filter(({ decorators }) => decorators.includes('secure()'))
    assert.deepEqual(
      secret.map(({ name, standard }) => [name, standard]),
      [['singleTenantSecret', "''"]],
    )
    assert.ok(main.outputs.every(({ value }) => !value.includes('singleTenantSecret')))
  })

  it('use plain resources and modules of this folder, none of a registry', () => {
    for (const [file, { resources }] of files) {
      for (const { name, kind, version, isModule } of resources) {
        if (isModule) assert.ok(files.has(kind), `${file}: ${name}`)
        else
          assert.match(`${kind}@${version}`, /^Microsoft\.\w+(\/\w+)+@20\d\d-\d\d-\d\d(-preview)?$/, `${file}: ${name}`)
      }
    }
  })

  it('give each module the parameters that it asks for, and no other', () => {
    for (const { kind, isModule, body } of main.resources) {
      if (!isModule) continue
      const given = at(body, 'params')
      assert.ok(given.type === 'object')
      const { params } = of(kind)
      assert.deepEqual(
        [...given.entries.keys()].filter((name) => !params.some((each) => each.name === name)),
        [],
        kind,
      )
      const missing = params.filter(({ name, standard }) => standard === undefined && !given.entries.has(name))
      assert.deepEqual(missing, [], kind)
    }
  })

  it('name only what is declared', () => {
    for (const [file, bicep] of files) assert.deepEqual(undeclared(bicep), [], file)
  })

  it('would find a name that is not declared', () => {
    const bicep = parseBicep(`param a string\nvar b = '\${a}-\${c}'\noutput d string = concat(b, e.id)\n`)
    assert.deepEqual(undeclared(bicep), ['c', 'e'])
  })
})

describe('The container app', () => {
  it('listens where the image does', () => {
    const [port] = named(image, 'EXPOSE')[0]?.words ?? []
    assert.equal(textAt(main.variables.get('port') ?? assert.fail()), port)
    assert.equal(textAt(app, 'properties', 'configuration', 'ingress', 'targetPort'), 'port')
    assert.equal(textAt(app, 'properties', 'configuration', 'ingress', 'external'), 'true')
    assert.equal(textAt(app, 'properties', 'configuration', 'ingress', 'allowInsecure'), 'false')
  })

  it('is asked for its life at /healthz and for requests at /readyz, which the bot serves', () => {
    const probes = itemsAt(container, 'probes').map((probe) => [
      textAt(probe, 'type'),
      textAt(probe, 'httpGet', 'path'),
      textAt(probe, 'httpGet', 'port'),
    ])
    assert.deepEqual(probes, [
      ['Startup', '/healthz', 'port'],
      ['Liveness', '/healthz', 'port'],
      ['Readiness', '/readyz', 'port'],
    ])
    const routes = readFileSync('bot/routes.ts', 'utf8')
    for (const [, path] of probes) assert.ok(routes.includes(`'${path}'`), path)
  })

  it('has always one copy, 30 seconds to end, and a rule by which more begin', () => {
    assert.equal(main.params.find(({ name }) => name === 'minReplicas')?.standard, '1')
    assert.ok(main.params.find(({ name }) => name === 'minReplicas')?.decorators.includes('minValue(1)'))
    assert.equal(textAt(app, 'properties', 'template', 'scale', 'minReplicas'), 'minReplicas')
    assert.equal(textAt(app, 'properties', 'template', 'terminationGracePeriodSeconds'), '30')
    assert.match(
      textAt(app, 'properties', 'template', 'scale', 'rules', 'http', 'metadata', 'concurrentRequests'),
      /^\d+$/,
    )
  })

  const settings = ['settings', 'choices', 'secretSetting'].flatMap((name) =>
    itemsAt(main.variables.get(name) ?? assert.fail(name)),
  )
  const names = settings.map((each) => textAt(each, 'name'))

  it('sets only variables that the bot reads, each once', () => {
    assert.deepEqual(unread(names), [])
    assert.equal(new Set(names).size, names.length)
    assert.ok(names.filter((name) => settingNames.includes(name)).length > 10)
    assert.equal(textAt(container, 'env'), 'concat(settings, choices, isManaged ? [] : secretSetting)')
  })

  for (const type of ['UserAssignedMSI', 'SingleTenant']) {
    it(`is started with settings that the bot takes, as ${type}`, () => {
      const guid = '6c1f0a52-9d3b-4f7e-8a14-25b0c3d9e871'
      const values: Record<string, string> = {
        botId: guid,
        botAppType: type,
        'tenant().tenantId': '0e7d4b9a-2c61-4f38-8a15-6b3c9d2e7f02',
        'string(port)': '3978',
        'store.outputs.endpoint': 'https://dma.documents.azure.com:443/',
        databaseName: textAt(main.variables.get('databaseName') ?? assert.fail()),
        containerName: textAt(main.variables.get('containerName') ?? assert.fail()),
        'identity.properties.clientId': guid,
        logLevel: 'info',
        ...{ teamsAppId: '', allowedTenants: '', councilName: '', retentionMonths: '' },
      }
      const plain = settings.filter((each) => textAt(each, 'name') !== 'MicrosoftAppPassword')
      const environment = Object.fromEntries(
        plain.map((each) => {
          const value = textAt(each, 'value')
          const isLiteral = at(each, 'value').type === 'text' && JSON.stringify(at(each, 'value')).includes("'")
          return [textAt(each, 'name'), isLiteral ? value : (values[value] ?? assert.fail(value))]
        }),
      )
      const read = readSettings({ ...environment, ...(type === 'SingleTenant' && { MicrosoftAppPassword: 'secret' }) })
      assert.equal(read.credentials?.MicrosoftAppType, type)
      assert.deepEqual(read.cosmos, { endpoint: 'https://dma.documents.azure.com', ...usualNames })
      assert.equal(read.host, '0.0.0.0')
    })
  }

  it('has no secret in a setting: the one of a single tenant comes from Key Vault', () => {
    const secret = settings.filter((each) => each.type === 'object' && each.entries.has('secretRef'))
    assert.deepEqual(
      secret.map((each) => textAt(each, 'name')),
      ['MicrosoftAppPassword'],
    )
    assert.equal(resourceIn(main, 'vault').condition, '(!isManaged)')
  })
})

describe('The registration', () => {
  const bot = resourceIn(main, 'bot').body

  it('calls the path that the bot serves', () => {
    assert.equal(textAt(bot, 'properties', 'endpoint'), `https://\${host}/api/messages`)
    assert.ok(readFileSync('bot/routes.ts', 'utf8').includes("'/api/messages'"))
  })

  it('has the kinds that the bot knows, without a secret as the usual one, and the channel of Teams', () => {
    const param = main.params.find(({ name }) => name === 'botAppType')
    assert.equal(param?.standard, "'UserAssignedMSI'")
    assert.ok(param?.decorators.includes("allowed(['UserAssignedMSI', 'SingleTenant'])"))
    assert.equal(textAt(resourceIn(main, 'teams').body, 'properties', 'channelName'), 'MsTeamsChannel')
  })
})

describe('The store in Azure', () => {
  const cosmos = of('cosmos.bicep')
  const properties = (name: string) => at(resourceIn(cosmos, name).body, 'properties')

  it('is the container that the code creates, by the same names', async () => {
    let created: unknown
    const containers = {
      async createIfNotExists(request: unknown) {
        created = request
        return { statusCode: 201, resource: request }
      },
    }
    const databases = { createIfNotExists: async () => ({ database: { containers }, statusCode: 201 }) }
    const { database, container: containerName } = usualNames
    await makeContainer({ databases } as never, { endpoint: '', ...usualNames })
    const resource = at(properties('container'), 'resource')
    assert.deepEqual(created, {
      id: containerName,
      partitionKey: { paths: [textAt(resource, 'partitionKey', 'paths')] },
      indexingPolicy: {
        indexingMode: textAt(resource, 'indexingPolicy', 'indexingMode'),
        automatic: textAt(resource, 'indexingPolicy', 'automatic') === 'true',
        includedPaths: itemsAt(resource, 'indexingPolicy', 'includedPaths').map((each) => ({
          path: textAt(each, 'path'),
        })),
        excludedPaths: [{ path: textAt(resource, 'indexingPolicy', 'excludedPaths', 'path') }],
      },
    })
    for (const [variable, name] of [
      ['databaseName', database],
      ['containerName', containerName],
    ] as const) {
      assert.equal(textAt(main.variables.get(variable) ?? assert.fail()), name)
      assert.equal(cosmos.params.find((each) => each.name === variable)?.standard, `'${name}'`)
    }
  })

  it('keeps items for ever, because the bot refuses a container that does not', () => {
    const resource = at(properties('container'), 'resource')
    assert.ok(resource.type === 'object' && !resource.entries.has('defaultTtl'))
  })

  it('charges for requests alone, in one write region, and takes no keys', () => {
    assert.equal(textAt(properties('account'), 'capabilities', 'name'), 'EnableServerless')
    assert.equal(textAt(properties('account'), 'enableMultipleWriteLocations'), 'false')
    assert.equal(textAt(properties('account'), 'disableLocalAuth'), 'true')
  })

  it("gives the bot's identity the role that reads and writes items, and no other", () => {
    const roles = cosmos.resources.filter(({ kind }) => kind.endsWith('RoleAssignments'))
    assert.equal(roles.length, 1)
    const role = textAt(properties('access'), 'roleDefinitionId')
    assert.ok(role.endsWith('/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002'), role)
  })

  it('is closed to the internet, and has a private address, if that is asked for', () => {
    const given = at(resourceIn(main, 'store').body, 'params', 'publicNetworkAccess')
    assert.ok(given.type === 'choice' && given.condition === 'privateNetwork')
    for (const name of ['endpoint', 'endpointNames']) {
      assert.equal(resourceIn(cosmos, name).condition, '(!empty(endpointSubnetId))')
    }
    assert.equal(resourceIn(main, 'network').condition, '(privateNetwork)')
  })
})

describe('The alerts', () => {
  const alerts = of('alerts.bicep')
  const queries = itemsAt(alerts.variables.get('queries') ?? assert.fail())

  it('tell of a store that refuses, errors, throttling by Teams and by the store, a bot that is gone, and an expiry', () => {
    assert.deepEqual(
      [
        ...queries.map((each) => textAt(each, 'key')),
        ...alerts.resources.filter(({ kind }) => kind.endsWith('metricAlerts')).map(({ name }) => name),
      ],
      ['not-ready', 'errors', 'teams-throttling', 'secret-expiry', 'gone', 'storeThrottling'],
    )
  })

  it('look for sentences that the bot logs', () => {
    const sentences = queries.flatMap((each) => [...textAt(each, 'query').matchAll(/line\.msg\) == "([^"]+)"/g)])
    assert.ok(sentences.length > 0)
    const code = globSync('bot/**/*.ts').map((path) => readFileSync(path, 'utf8'))
    for (const [, sentence = ''] of sentences)
      assert.ok(
        code.some((text) => text.includes(`'${sentence}'`)),
        sentence,
      )
  })

  it('look into the lines of the container that there is', () => {
    const name = textAt(container, 'name')
    assert.ok(textAt(alerts.variables.get('lines') ?? assert.fail()).includes(`ContainerName == "${name}"`))
  })
})

describe('The outputs', () => {
  const outputs = Object.fromEntries(main.outputs.map(({ name }) => [name, 'x']))

  it('give the app package the ids and the host of the bot', () => {
    const file = temporaryFile(JSON.stringify(outputs))
    const read = withOutputs({}, file.path)
    file.remove()
    assert.deepEqual(Object.keys(read).toSorted(), ['BOT_HOST', 'MicrosoftAppId', 'TEAMS_APP_ID'])
    for (const name of Object.keys(read)) assert.ok((packageSettingNames as string[]).includes(name), name)
  })

  it('have no secret', () => {
    for (const { name, value } of main.outputs) assert.doesNotMatch(`${name} ${value}`, /secret|password|key\b/i)
  })
})

describe('The files of the command lines', () => {
  for (const file of ['main.parameters.json', 'm365agents.parameters.json']) {
    it(`infra/${file} names only parameters of the template, and each that must be given`, () => {
      const { parameters } = JSON.parse(readFileSync(`infra/${file}`, 'utf8'))
      const names = main.params.map(({ name }) => name)
      assert.deepEqual(
        Object.keys(parameters).filter((name) => !names.includes(name)),
        [],
      )
      for (const { name, standard } of main.params) if (standard === undefined) assert.ok(name in parameters, name)
    })
  }

  it('azure.yaml and m365agents.yml name files that exist, and scripts of package.json', () => {
    for (const path of ['infra/main.bicep', 'infra/build-image.sh', 'infra/main.parameters.json'])
      assert.ok(existsSync(path))
    const azure = readFileSync('azure.yaml', 'utf8')
    assert.match(azure, /path: infra\n {2}module: main\n/)
    assert.match(azure, /run: infra\/build-image\.sh/)
    const toolkit = readFileSync('m365agents.yml', 'utf8')
    for (const [, path = ''] of toolkit.matchAll(/(?:path|parameters): \.\/(\S+)/g)) assert.ok(existsSync(path), path)
    assert.match(toolkit, /run package -- --outputs env\/\.env\.\$\{\{TEAMSFX_ENV\}\}/)
    assert.match(readFileSync('tools/run/package/main.ts', 'utf8'), /'digital-maturity-assessment\.zip'/)
    assert.match(toolkit, /build\/digital-maturity-assessment\.zip/)
  })
})

/** Functions of Bicep, and words of its language. */
const known = [
  ...[
    'concat',
    'empty',
    'filter',
    'guid',
    'json',
    'max',
    'parse_json',
    'replace',
    'resourceGroup',
    'string',
    'subscriptionResourceId',
  ],
  ...['take', 'tenant', 'toLower', 'uniqueString', 'true', 'false', 'null', 'for', 'in'],
]

/** Names in expressions that are neither declared nor part of the language. */
function undeclared({ params, variables, resources, outputs }: Bicep): readonly string[] {
  const declared = [...params, ...resources].map(({ name }) => name)
  const all = [...declared, ...variables.keys(), ...known]
  const texts = [
    ...[...variables.values()].flatMap(textsIn),
    ...resources.flatMap(({ body, condition }) => [...textsIn(body), condition ?? '']),
    ...outputs.map(({ value }) => value),
    ...params.map(({ standard }) => standard ?? ''),
  ]
  return [...new Set(texts.flatMap(namesIn))].filter((name) => !all.includes(name))
}

function textsIn(value: Value): readonly string[] {
  switch (value.type) {
    case 'text':
      return [value.text]
    case 'object':
      // A key may name something, too: '${identity.id}'.
      return [...value.entries].flatMap(([key, each]) => [`'${key}'`, ...textsIn(each)])
    case 'array':
      return value.items.flatMap(textsIn)
    case 'choice':
      return [value.condition, ...value.options.flatMap(textsIn)]
    case 'loop': {
      const [, variable = '', list = ''] = /^for (\w+) in (.*)$/.exec(value.over) ?? []
      return [list, ...textsIn(value.body)].map((text) => text.replaceAll(new RegExp(`\\b${variable}\\b`, 'g'), 'true'))
    }
    default:
      return value satisfies never
  }
}

/** The names at the start of paths in an expression. In a string only the interpolated parts count. */
function namesIn(expression: string): readonly string[] {
  const inserted = [...expression.matchAll(/\$\{([^}]*)\}/g)].map(([, inside = '']) => inside)
  const bare = [
    expression.replaceAll(/'(\\.|\$\{[^}]*\}|[^'])*'/g, ''),
    ...inserted.map((each) => each.replaceAll(/'[^']*'/g, '')),
  ]
  const lambdas = [...expression.matchAll(/\((\w+)\) =>/g)].map(([, name]) => name)
  return bare
    .flatMap((text) => [...text.matchAll(/(?<![\w.?!])[a-zA-Z_]\w*/g)].map(([name]) => name))
    .filter((name) => !lambdas.includes(name))
}
