// The addresses with a password in them, of the database and of the mail server; the bot itself signs in by its managed identity.

param name string
param location string
@description('Principal that may read the secrets: the web app\'s identity.')
param readerId string
param databaseHost string
param databaseUser string
param databaseName string
@secure()
param databasePassword string
@secure()
param smtpUrl string

// The built-in role Key Vault Secrets User.
var secretsUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: '${name}-kv'
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
  }
}

resource databaseUrl 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'database-url'
  properties: {
    value: 'postgres://${databaseUser}:${uriComponent(databasePassword)}@${databaseHost}:5432/${databaseName}?sslmode=verify-full'
  }
}

resource smtpAddress 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(smtpUrl)) {
  parent: vault
  name: 'smtp-url'
  properties: {
    value: smtpUrl
  }
}

resource reader 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, readerId, secretsUser)
  properties: {
    roleDefinitionId: secretsUser
    principalId: readerId
    principalType: 'ServicePrincipal'
  }
}

// References to the secrets, not the secrets: App Service resolves them by the web app's identity.
output databaseUrl string = '@Microsoft.KeyVault(VaultName=${vault.name};SecretName=${databaseUrl.name})'
output smtpUrl string = empty(smtpUrl) ? '' : '@Microsoft.KeyVault(VaultName=${vault.name};SecretName=smtp-url)'
