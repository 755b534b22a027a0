// The Cosmos DB account that the bot keeps its answers in: one database, one container, and the one role the bot needs.

@description('The name of the account, unique in Azure.')
param accountName string

@description('The region that the account lies in: for a council of the United Kingdom uksouth or ukwest.')
param location string = resourceGroup().location

@description('The object (principal) id of the managed identity that the bot runs under.')
param botPrincipalId string

@description('COSMOS_DATABASE of the bot.')
param databaseName string = 'digital-maturity'

@description('COSMOS_CONTAINER of the bot.')
param containerName string = 'assessments'

@description('Whether the account may be reached from outside of its virtual network.')
param publicNetworkAccess 'Enabled' | 'Disabled' = 'Enabled'

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-05-15' = {
  name: accountName
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [{ locationName: location, failoverPriority: 0 }]
    // Paid for by the request, not by the hour: a council answers ninety questions, and then reads for a year.
    capabilities: [{ name: 'EnableServerless' }]
    // Several copies of the bot read what any of them has been acknowledged. In one region that costs no time, and a
    // read counts twice.
    consistencyPolicy: { defaultConsistencyLevel: 'Strong' }
    // A write is conditional on what was read, which several writing regions could not keep.
    enableMultipleWriteLocations: false
    // Nobody gets in with a key.
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

// The same as store/cosmos/cosmos-container.ts makes.
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

// "Cosmos DB Built-in Data Contributor": reads and writes items, and makes and removes nothing else.
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
