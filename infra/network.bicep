// A virtual network for the bot: one subnet for Container Apps, one for the private endpoint of Cosmos DB, and its names.

@description('The beginning of the names.')
param name string

param location string

param tags object

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: '${name}-network'
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: ['10.20.0.0/24'] }
    subnets: [
      {
        // Container Apps with workload profiles asks for at least 32 addresses.
        name: 'apps'
        properties: {
          addressPrefix: '10.20.0.0/26'
          delegations: [{ name: 'apps', properties: { serviceName: 'Microsoft.App/environments' } }]
        }
      }
      {
        name: 'endpoints'
        properties: { addressPrefix: '10.20.0.64/27' }
      }
    ]
  }
}

resource names 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.documents.azure.com'
  location: 'global'
  tags: tags
}

resource namesInNetwork 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: names
  name: '${name}-link'
  location: 'global'
  properties: { virtualNetwork: { id: network.id }, registrationEnabled: false }
}

output appSubnetId string = '${network.id}/subnets/apps'
output endpointSubnetId string = '${network.id}/subnets/endpoints'
output cosmosDnsZoneId string = names.id
