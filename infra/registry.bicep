// A registry for the image of the bot. infra/build-image.sh creates it before main.bicep, which needs the image.

@description('The name of the registry: 5 to 50 letters and digits, unique in Azure.')
@minLength(5)
@maxLength(50)
param registryName string

param location string = resourceGroup().location

param tags object = {}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: registryName
  location: location
  tags: tags
  sku: { name: 'Basic' }
  properties: {
    // Only identities sign in.
    adminUserEnabled: false
  }
}

output loginServer string = registry.properties.loginServer
