#!/bin/sh
# Builds the image in an Azure Container Registry, and tells azd its name: `azd up` runs this before infra/main.bicep.
#
# Azure builds it, so that no container engine is needed here. It reads AZURE_RESOURCE_GROUP, AZURE_LOCATION and
# AZURE_SUBSCRIPTION_ID, which azd sets. With BOT_IMAGE set by hand, and no BOT_REGISTRY, it builds nothing.
set -eu
cd "$(dirname "$0")/.."

if [ -n "${BOT_IMAGE:-}" ] && [ -z "${BOT_REGISTRY:-}" ]; then
  echo "BOT_IMAGE is set: using $BOT_IMAGE."
  exit 0
fi

version=$(sed -n 's/^  "version": "\(.*\)",$/\1/p' package.json)
# The name of a registry is unique in all of Azure.
registry=${BOT_REGISTRY:-dma$(printf '%s/%s' "$AZURE_SUBSCRIPTION_ID" "$AZURE_RESOURCE_GROUP" | cksum | cut -d ' ' -f 1)}
image=digital-maturity-bot:$version

az group create --name "$AZURE_RESOURCE_GROUP" --location "$AZURE_LOCATION" --output none
az deployment group create --resource-group "$AZURE_RESOURCE_GROUP" --name registry \
  --template-file infra/registry.bicep --parameters "registryName=$registry" --output none
az acr build --registry "$registry" --image "$image" .
azd env set BOT_REGISTRY "$registry"
azd env set BOT_IMAGE "$registry.azurecr.io/$image"
