// The bot in Azure: an identity, the registration with Teams, Container Apps, Cosmos DB, logs and alerts.
//
// NOT COMPILED AND NOT DEPLOYED. No Bicep compiler and no subscription were available. On 29 November 2026 every property, required
// value and allowed value was compared with Microsoft's published types (Azure/bicep-types-az, 20 August 2026), and test/infra
// compares names, ports, probes, settings and outputs with the code. Run `az deployment group what-if` first: docs/azure.md.

targetScope = 'resourceGroup'

@description('A short name of 3 to 20 letters, digits and hyphens. It begins every name, such as dma-wrenbridge.')
@minLength(3)
@maxLength(20)
param name string

@description('The region of everything but the registration: uksouth or ukwest for a council of the United Kingdom.')
param location string = resourceGroup().location

@description('The image of the bot, such as myregistry.azurecr.io/digital-maturity-bot:0.1.0. infra/build-image.sh builds one.')
param image string

@description('The Azure Container Registry in this resource group that holds the image. Empty if the image is public.')
param registryName string = ''

@description('UserAssignedMSI has no secret, and is the usual choice. SingleTenant uses an app registration with a client secret.')
@allowed(['UserAssignedMSI', 'SingleTenant'])
param botAppType string = 'UserAssignedMSI'

@description('Only with SingleTenant: the application id of the app registration.')
param singleTenantAppId string = ''

@description('Only with SingleTenant: the client secret. It is kept in Key Vault and nowhere else.')
@secure()
param singleTenantSecret string = ''

@description('Only with SingleTenant: the day on which the client secret expires, in seconds since 1970. Key Vault warns 30 days before.')
param singleTenantSecretExpires int = 0

@description('The region that handles the registration. A bot in westeurope is handled in the European Union; global is not bound to a region.')
@allowed(['global', 'westeurope'])
param botLocation string = 'westeurope'

@description('The name that people see for the bot where Teams does not show that of the app.')
@maxLength(42)
param botDisplayName string = 'Digital Maturity Assessment'

@description('The host name of the council for the bot, if one is bound to the container app: docs/azure.md. Empty for the name that Azure gives.')
param customHost string = ''

@description('The id of the Teams app if it shall differ from the bot\'s. Set it to keep the app when the identity is replaced.')
param teamsAppId string = ''

@description('The directories that may use the bot, with commas between them. Empty for this one alone.')
param allowedTenants string = ''

@description('The name of the council. Empty if each council states it in Teams.')
param councilName string = ''

@description('Months after which an unused assessment is announced and removed, 1 to 120. Empty to keep everything.')
param retentionMonths string = ''

@description('How much the bot logs.')
@allowed(['debug', 'info', 'warn', 'error'])
param logLevel string = 'info'

@description('The fewest copies of the bot. One is enough; two bridge the loss of a machine.')
@minValue(1)
@maxValue(10)
param minReplicas int = 1

@description('The most copies of the bot.')
@minValue(1)
@maxValue(10)
param maxReplicas int = 4

@description('Whether Cosmos DB is reached by a private address in a virtual network, and not from the internet.')
param privateNetwork bool = false

@description('The address that alerts are written to. Empty to create alerts that write to nobody.')
param alertEmail string = ''

@description('Days that logs are kept. They hold no names, no answers and no messages.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 90

@description('The tags of every resource.')
param tags object = {}

var suffix = uniqueString(resourceGroup().id, name)
var isManaged = botAppType == 'UserAssignedMSI'
var botId = isManaged ? identity.properties.clientId : singleTenantAppId
var databaseName = 'digital-maturity'
var containerName = 'assessments'
// The port and the paths of the image: Dockerfile, bot/routes.ts.
var port = 3978

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
  tags: tags
}

module network 'network.bicep' = if (privateNetwork) {
  name: 'network'
  params: { name: name, location: location, tags: tags }
}

module store 'cosmos.bicep' = {
  name: 'store'
  params: {
    accountName: take('${toLower(name)}-${suffix}', 44)
    location: location
    botPrincipalId: identity.properties.principalId
    databaseName: databaseName
    containerName: containerName
    publicNetworkAccess: privateNetwork ? 'Disabled' : 'Enabled'
    endpointSubnetId: privateNetwork ? network!.outputs.endpointSubnetId : ''
    privateDnsZoneId: privateNetwork ? network!.outputs.cosmosDnsZoneId : ''
    tags: tags
  }
}

// Only a client secret needs a vault. A managed identity has none.
module vault 'vault.bicep' = if (!isManaged) {
  name: 'vault'
  params: {
    vaultName: take('${replace(toLower(name), '-', '')}${suffix}', 24)
    location: location
    botPrincipalId: identity.properties.principalId
    secret: singleTenantSecret
    expires: singleTenantSecretExpires
    workspaceId: logs.id
    tags: tags
  }
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: logRetentionDays
    // Stops at this many gigabytes a day, so that a fault that logs without end costs no fortune.
    workspaceCapping: { dailyQuotaGb: 1 }
  }
}

resource environment 'Microsoft.App/managedEnvironments@2025-01-01' = {
  name: '${name}-environment'
  location: location
  tags: tags
  properties: {
    // A diagnostic setting needs no key of the workspace.
    appLogsConfiguration: { destination: 'azure-monitor' }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    vnetConfiguration: privateNetwork ? { infrastructureSubnetId: network!.outputs.appSubnetId, internal: false } : null
    zoneRedundant: false
  }
}

resource environmentLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-log-analytics'
  scope: environment
  properties: {
    workspaceId: logs.id
    logs: [
      { category: 'ContainerAppConsoleLogs', enabled: true }
      { category: 'ContainerAppSystemLogs', enabled: true }
    ]
  }
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = if (!empty(registryName)) {
  name: empty(registryName) ? 'none' : registryName
}

// "AcrPull": reads images.
resource pull 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(registryName)) {
  name: guid(resourceGroup().id, identity.id, registryName, 'pull')
  scope: registry
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')
  }
}

var settings = [
  { name: 'MicrosoftAppId', value: botId }
  { name: 'MicrosoftAppType', value: botAppType }
  { name: 'MicrosoftAppTenantId', value: tenant().tenantId }
  { name: 'HOST', value: '0.0.0.0' }
  { name: 'PORT', value: string(port) }
  // The ingress of Container Apps gives an idle connection up after four minutes.
  { name: 'KEEP_ALIVE_SECONDS', value: '300' }
  { name: 'COSMOS_ENDPOINT', value: store.outputs.endpoint }
  { name: 'COSMOS_DATABASE', value: databaseName }
  { name: 'COSMOS_CONTAINER', value: containerName }
  // Azure asks which identity signs in to Cosmos DB.
  { name: 'AZURE_CLIENT_ID', value: identity.properties.clientId }
  { name: 'LOG_LEVEL', value: logLevel }
]
// To the bot an empty setting is an absent one.
var choices = [
  { name: 'TEAMS_APP_ID', value: teamsAppId }
  { name: 'ALLOWED_TENANTS', value: allowedTenants }
  { name: 'COUNCIL_NAME', value: councilName }
  { name: 'RETENTION_MONTHS', value: retentionMonths }
]
var secretSetting = [{ name: 'MicrosoftAppPassword', secretRef: 'bot-secret' }]

resource app 'Microsoft.App/containerApps@2025-01-01' = {
  name: '${name}-bot'
  location: location
  tags: tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      // A new revision gets the requests once it is ready; then the old one ends.
      activeRevisionsMode: 'Single'
      maxInactiveRevisions: 5
      ingress: {
        external: true
        targetPort: port
        transport: 'http'
        allowInsecure: false
        traffic: [{ latestRevision: true, weight: 100 }]
      }
      registries: empty(registryName) ? [] : [{ server: registry!.properties.loginServer, identity: identity.id }]
      secrets: isManaged ? [] : [{ name: 'bot-secret', keyVaultUrl: vault!.outputs.secretUrl, identity: identity.id }]
    }
    template: {
      // The bot ends within ten seconds of SIGTERM.
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'bot'
          image: image
          resources: { cpu: json('0.5'), memory: '1Gi' }
          env: concat(settings, choices, isManaged ? [] : secretSetting)
          probes: [
            {
              type: 'Startup'
              httpGet: { path: '/healthz', port: port }
              periodSeconds: 3
              timeoutSeconds: 3
              failureThreshold: 20
            }
            {
              type: 'Liveness'
              httpGet: { path: '/healthz', port: port }
              periodSeconds: 15
              timeoutSeconds: 5
              failureThreshold: 4
            }
            {
              type: 'Readiness'
              httpGet: { path: '/readyz', port: port }
              periodSeconds: 10
              // The store may take this long to refuse a write.
              timeoutSeconds: 15
              failureThreshold: 3
            }
          ]
        }
      ]
      scale: {
        minReplicas: minReplicas
        maxReplicas: max(minReplicas, maxReplicas)
        rules: [{ name: 'requests', http: { metadata: { concurrentRequests: '50' } } }]
      }
    }
  }
  dependsOn: [pull]
}

var host = empty(customHost) ? app.properties.configuration.ingress.fqdn : customHost

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-bot-${suffix}'
  location: botLocation
  kind: 'azurebot'
  tags: tags
  // F0 costs nothing: Teams is a standard channel without a limit.
  sku: { name: 'F0' }
  properties: {
    displayName: botDisplayName
    endpoint: 'https://${host}/api/messages'
    msaAppId: botId
    msaAppType: botAppType
    msaAppTenantId: tenant().tenantId
    msaAppMSIResourceId: isManaged ? identity.id : null
    // Teams has its own way to the registration.
    publicNetworkAccess: 'Enabled'
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: botLocation
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true }
  }
}

module alerts 'alerts.bicep' = {
  name: 'alerts'
  params: {
    name: name
    location: location
    appId: app.id
    cosmosAccountId: store.outputs.accountId
    workspaceId: logs.id
    email: alertEmail
    hasSecret: !isManaged
    tags: tags
  }
  dependsOn: [environmentLogs]
}

// The names of the outputs are those that `npm run package -- --outputs FILE` reads, and that Microsoft's toolkit uses.

@description('The application id of the bot: MicrosoftAppId of the app package.')
output BOT_ID string = botId

@description('The host name of the bot: BOT_HOST of the app package.')
output BOT_HOST string = host

@description('The id of the Teams app, if it differs from the bot\'s.')
output TEAMS_APP_ID string = teamsAppId

@description('The address of the store.')
output COSMOS_ENDPOINT string = store.outputs.endpoint

@description('The workspace of the logs.')
output LOG_WORKSPACE string = logs.name
