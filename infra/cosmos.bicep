// Creates the bot's Cosmos DB account: one database, one container, and the one role that the bot needs.

@description('The name of the account, unique in Azure.')
param accountName string

@description('The region of the account: uksouth or ukwest for a council of the United Kingdom.')
param location string = resourceGroup().location

@description('The object (principal) id of the managed identity that the bot runs under.')
param botPrincipalId string

@description('COSMOS_DATABASE of the bot.')
param databaseName string = 'digital-maturity'

@description('COSMOS_CONTAINER of the bot.')
param containerName string = 'assessments'

@description('Whether the account is reachable from outside its virtual network.')
param publicNetworkAccess 'Enabled' | 'Disabled' = 'Enabled'

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-05-15' = {
  name: accountName
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [{ locationName: location, failoverPriority: 0 }]
    // Azure charges for requests, not for hours: a council answers ninety questions, then mostly reads for a year.
    capabilities: [{ name: 'EnableServerless' }]
    // Each copy of the bot reads every acknowledged write of the others. In one region this costs no time, but doubles
    // the request units of a read.
    consistencyPolicy: { defaultConsistencyLevel: 'Strong' }
    // Every write depends on the version that was read. Several write regions cannot keep that condition.
    enableMultipleWriteLocations: false
    // Only identities sign in, not keys.
    disableLocalAuth: true
    minimalTlsVersion: 'Tls12'
    publicNetworkAccess: publicNetworkAccess
    backupPolicy: { type: 'Continuous', continuousModeProperties: { tier: 'Continuous7Days' } }
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-05-15' = {
  parent: account
  name: databaseName
  properties: { resource: { id: databaseName } }
}

// store/cosmos/cosmos-container.ts creates the same container.
resource container 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-05-15' = {
  parent: database
  name: containerName
  properties: {
    resource: {
      id: containerName
      partitionKey: { paths: ['/tenantId'], kind: 'Hash', version: 2 }
      indexingPolicy: {
        indexingMode: 'consistent'
        automatic: true
        includedPaths: [{ path: '/tenantId/?' }, { path: '/kind/?' }]
        excludedPaths: [{ path: '/*' }]
      }
    }
  }
}

// "Cosmos DB Built-in Data Contributor": reads and writes items, and creates and deletes nothing else.
resource access 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-05-15' = {
  parent: account
  name: guid(account.id, botPrincipalId, 'data contributor')
  properties: {
    principalId: botPrincipalId
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002'
    scope: account.id
  }
}

@description('COSMOS_ENDPOINT of the bot.')
output endpoint string = account.properties.documentEndpoint
