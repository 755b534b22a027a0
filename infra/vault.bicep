// Keeps the client secret of a single-tenant registration in Key Vault, and lets the bot's identity read it.

param vaultName string

param location string

@description('The object (principal) id of the managed identity that the bot runs under.')
param botPrincipalId string

@secure()
param secret string

@description('The day on which the secret expires, in seconds since 1970.')
param expires int

@description('The Log Analytics workspace that the vault tells of an expiry.')
param workspaceId string

param tags object

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: vaultName
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
    publicNetworkAccess: 'Enabled'
  }
}

resource botSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'bot-secret'
  properties: {
    value: secret
    attributes: { enabled: true, exp: expires }
  }
}

// "Key Vault Secrets User": reads secrets.
resource read 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, botPrincipalId, 'read')
  scope: vault
  properties: {
    principalId: botPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')
  }
}

resource audit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-log-analytics'
  scope: vault
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'AuditEvent', enabled: true }]
  }
}

// Without a version, so that Container Apps takes a new secret within half an hour.
output secretUrl string = '${vault.properties.vaultUri}secrets/${botSecret.name}'
