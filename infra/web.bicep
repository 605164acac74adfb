// The web app. What it runs is build/app, which `m365agents deploy` uploads with its modules: nothing is built there.

param name string
param location string
param sku string
param subnetId string
param identityId string
param clientId string
param tenantId string
param allowedTenants string
param programFile string
param teamsAppId string
param graphAuth string
param databaseUrl string
param mailFrom string
param smtpUrl string

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: name
  location: location
  kind: 'linux'
  sku: {
    name: sku
    capacity: 1
  }
  properties: {
    reserved: true
  }
}

resource site 'Microsoft.Web/sites@2023-12-01' = {
  name: name
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    virtualNetworkSubnetId: subnetId
    keyVaultReferenceIdentity: identityId
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'node dist/bot/main.js'
      alwaysOn: true
      ftpsState: 'Disabled'
      minTlsVersion: '1.2'
      // App Service takes an instance that fails this out of rotation, and replaces it after an hour. Neither brings back a
      // database, which all instances share: people who click would get an error in place of the sentence that says so. So it
      // asks what a new instance heals, a process that hangs: not /readyz, which a balancer with other instances may ask.
      healthCheckPath: '/healthz'
    }
  }
}

// Names in capitals beginning with WEBSITE, SCM and NODE are the platform's; all others are in .env.example. The
// platform itself sets PORT.
resource settings 'Microsoft.Web/sites/config@2023-12-01' = {
  parent: site
  name: 'appsettings'
  properties: {
    HOST: '0.0.0.0'
    DATABASE_URL: databaseUrl
    PROGRAM_FILE: programFile
    MicrosoftAppId: clientId
    MicrosoftAppType: 'UserAssignedMSI'
    MicrosoftAppTenantId: tenantId
    ALLOWED_TENANTS: allowedTenants
    TEAMS_APP_ID: teamsAppId
    PUBLIC_HOST: site.properties.defaultHostName
    GRAPH_AUTH: graphAuth
    GRAPH_CLIENT_ID: clientId
    MAIL_FROM: mailFrom
    SMTP_URL: smtpUrl
    NODE_ENV: 'production'
    WEBSITE_RUN_FROM_PACKAGE: '1'
    SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
    // Long enough for running turns to finish on SIGTERM, which takes up to ten seconds.
    WEBSITES_CONTAINER_STOP_TIME_LIMIT: '20'
  }
}

output id string = site.id
output host string = site.properties.defaultHostName
