// Creates the bot's Cosmos DB account: one database, one container, and the one role that the bot needs.
//
// main.bicep uses it. It can also be deployed by itself for a bot that runs elsewhere: docs/cosmos.md. The top of main.bicep
// tells which parts were never compiled and deployed.

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

@description('The subnet of a private endpoint of the account. Empty for none.')
param endpointSubnetId string = ''

@description('The private DNS zone privatelink.documents.azure.com, if there is a private endpoint.')
param privateDnsZoneId string = ''

@description('The tags of every resource.')
param tags object = {}

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-05-15' = {
  name: accountName
  location: location
  tags: tags
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

resource endpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = if (!empty(endpointSubnetId)) {
  name: '${accountName}-endpoint'
  location: location
  tags: tags
  properties: {
    subnet: { id: endpointSubnetId }
    privateLinkServiceConnections: [
      { name: 'cosmos', properties: { privateLinkServiceId: account.id, groupIds: ['Sql'] } }
    ]
  }
}

resource endpointNames 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-05-01' = if (!empty(endpointSubnetId)) {
  parent: endpoint
  name: 'default'
  properties: { privateDnsZoneConfigs: [{ name: 'cosmos', properties: { privateDnsZoneId: privateDnsZoneId } }] }
}

@description('COSMOS_ENDPOINT of the bot.')
output endpoint string = account.properties.documentEndpoint

@description('The id of the account, for alerts.')
output accountId string = account.id
