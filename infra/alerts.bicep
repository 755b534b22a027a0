// Writes to the operator when the bot cannot save, fails, is throttled, is gone, or has a secret that expires.
//
// The sentences in the queries are log lines of the bot; a test looks them up in the code.

param name string

param location string

@description('The id of the container app.')
param appId string

@description('The id of the Cosmos DB account.')
param cosmosAccountId string

@description('The id of the Log Analytics workspace.')
param workspaceId string

@description('The address that alerts are written to. Empty for none.')
param email string

@description('Whether there is a client secret that can expire.')
param hasSecret bool

param tags object

var actions = empty(email) ? [] : [operators.id]
var lines = 'ContainerAppConsoleLogs | where ContainerName == "bot" | extend line = parse_json(Log)'

resource operators 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(email)) {
  name: '${name}-operators'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'dma-bot'
    enabled: true
    emailReceivers: [{ name: 'operators', emailAddress: email, useCommonAlertSchema: true }]
  }
}

var queries = [
  {
    key: 'not-ready'
    severity: 1
    says: 'The bot refuses requests, because the store refuses writes. See docs/cosmos.md, and /readyz.'
    query: '${lines} | where tostring(line.msg) == "Nothing is saved: the store refused a test write."'
    more: 0
    minutes: 5
  }
  {
    key: 'errors'
    severity: 2
    says: 'The bot logs many errors. Each line names the fault and its place in the code, and nothing of a person.'
    query: '${lines} | where toint(line.level) >= 50'
    more: 10
    minutes: 15
  }
  {
    key: 'teams-throttling'
    severity: 3
    says: 'Teams often answers 429. The bot waits and tries again; people see board and question late.'
    query: '${lines} | where toint(line.status) == 429'
    more: 20
    minutes: 15
  }
  {
    key: 'secret-expiry'
    severity: 1
    says: 'The client secret expires within 30 days. After that the bot cannot answer. See docs/azure.md.'
    query: 'AzureDiagnostics | where ResourceProvider == "MICROSOFT.KEYVAULT" | where OperationName in ("SecretNearExpiryEventGridNotification", "SecretExpiredEventGridNotification")'
    more: 0
    minutes: 1440
  }
]

resource logAlerts 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for each in filter(queries, (each) => hasSecret || each.key != 'secret-expiry'): {
    name: '${name}-${each.key}'
    location: location
    tags: tags
    properties: {
      displayName: '${name}: ${each.key}'
      description: each.says
      severity: each.severity
      enabled: true
      scopes: [workspaceId]
      evaluationFrequency: each.minutes > 60 ? 'P1D' : 'PT5M'
      windowSize: each.minutes > 60 ? 'P1D' : 'PT${each.minutes}M'
      criteria: {
        allOf: [{ query: each.query, timeAggregation: 'Count', operator: 'GreaterThan', threshold: each.more }]
      }
      // Before the first lines are there the tables are not either.
      skipQueryValidation: true
      autoMitigate: true
      actions: { actionGroups: actions }
    }
  }
]

resource gone 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-gone'
  location: 'global'
  tags: tags
  properties: {
    description: 'No copy of the bot runs. See the system log of the container app.'
    severity: 1
    enabled: true
    scopes: [appId]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'replicas'
          criterionType: 'StaticThresholdCriterion'
          metricNamespace: 'Microsoft.App/containerapps'
          metricName: 'Replicas'
          operator: 'LessThan'
          threshold: 1
          timeAggregation: 'Maximum'
        }
      ]
    }
    autoMitigate: true
    actions: [for id in actions: { actionGroupId: id }]
  }
}

resource storeThrottling 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-store-throttling'
  location: 'global'
  tags: tags
  properties: {
    description: 'Cosmos DB often answers 429. The bot waits and tries again; answers take longer. See docs/cosmos.md.'
    severity: 3
    enabled: true
    scopes: [cosmosAccountId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'throttled'
          criterionType: 'StaticThresholdCriterion'
          metricNamespace: 'Microsoft.DocumentDB/databaseAccounts'
          metricName: 'TotalRequests'
          dimensions: [{ name: 'StatusCode', operator: 'Include', values: ['429'] }]
          operator: 'GreaterThan'
          threshold: 100
          timeAggregation: 'Count'
        }
      ]
    }
    autoMitigate: true
    actions: [for id in actions: { actionGroupId: id }]
  }
}
