// Everything that SME Desk runs on, in one resource group. m365agents.yml deploys it.

@description('Stem of every name; part of host names, so unique in the world.')
@minLength(4)
@maxLength(20)
param name string

@description('What the bot is called in Azure.')
@maxLength(42)
param displayName string

@description('Password of the database server; URL-safe or not, it is escaped.')
@secure()
@minLength(12)
param databasePassword string

@description('A standby of the database in another zone, for a region that has zones. Costs about twice as much.')
param zoneRedundant bool = false

@description('Size of the web app\'s plan; virtual networks need at least B1.')
param webSku string = 'B1'

@description('Tenants whose people may come in, by comma: your own and those of the partners.')
param allowedTenants string = tenant().tenantId

@description('The program file inside the deployed folder.')
param programFile string = 'program/fasttrack.yaml'

@description('The app in Teams, by which the bot finds itself in the catalogue.')
param teamsAppId string

@description('managedIdentity: Microsoft Graph is asked, once an administrator has granted the identity its permissions.')
@allowed([
  ''
  'managedIdentity'
])
param graphAuth string = ''

@description('Sender of e-mails to whom Teams does not reach; empty: none, or with smtpUrl the mailbox of the assignment team.')
param mailFrom string = ''

@description('smtps://user:password@host; empty: e-mails, if any, go out through Microsoft Graph.')
@secure()
param smtpUrl string = ''

param location string = resourceGroup().location

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
}

module network 'network.bicep' = {
  name: 'network'
  params: {
    name: name
    location: location
  }
}

module database 'database.bicep' = {
  name: 'database'
  params: {
    name: name
    location: location
    password: databasePassword
    zoneRedundant: zoneRedundant
    subnetId: network.outputs.databaseSubnetId
    privateDnsZoneId: network.outputs.privateDnsZoneId
  }
}

module secrets 'secrets.bicep' = {
  name: 'secrets'
  params: {
    name: name
    location: location
    readerId: identity.properties.principalId
    databaseHost: database.outputs.host
    databaseUser: database.outputs.user
    databaseName: database.outputs.database
    databasePassword: databasePassword
    smtpUrl: smtpUrl
  }
}

module web 'web.bicep' = {
  name: 'web'
  params: {
    name: name
    location: location
    sku: webSku
    subnetId: network.outputs.webSubnetId
    identityId: identity.id
    clientId: identity.properties.clientId
    tenantId: identity.properties.tenantId
    allowedTenants: allowedTenants
    programFile: programFile
    teamsAppId: teamsAppId
    graphAuth: graphAuth
    databaseUrl: secrets.outputs.databaseUrl
    mailFrom: mailFrom
    smtpUrl: secrets.outputs.smtpUrl
  }
}

module bot 'bot.bicep' = {
  name: 'bot'
  params: {
    name: name
    displayName: displayName
    host: web.outputs.host
    identityId: identity.id
    clientId: identity.properties.clientId
    tenantId: identity.properties.tenantId
  }
}

// The toolkit writes these into env/.env.<environment>; m365agents.yml reads them there.
output AZURE_APP_SERVICE_RESOURCE_ID string = web.outputs.id
output PUBLIC_HOST string = web.outputs.host
output BOT_ID string = identity.properties.clientId
