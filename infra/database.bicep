// PostgreSQL, reachable from the network only. fsync and synchronous_commit keep their default: on.

param name string
param location string
@secure()
param password string
param zoneRedundant bool
param subnetId string
param privateDnsZoneId string

var user = 'smedesk'
var database = 'smedesk'

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: name
  location: location
  // A standby needs a general-purpose server; a burstable one cannot have it.
  sku: {
    name: zoneRedundant ? 'Standard_D2ds_v5' : 'Standard_B1ms'
    tier: zoneRedundant ? 'GeneralPurpose' : 'Burstable'
  }
  properties: {
    version: '16'
    administratorLogin: user
    administratorLoginPassword: password
    network: {
      delegatedSubnetResourceId: subnetId
      privateDnsZoneArmResourceId: privateDnsZoneId
    }
    highAvailability: {
      mode: zoneRedundant ? 'ZoneRedundant' : 'Disabled'
    }
    storage: {
      storageSizeGB: 32
      autoGrow: 'Enabled'
    }
    backup: {
      backupRetentionDays: 14
      geoRedundantBackup: 'Disabled'
    }
  }
}

resource db 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: server
  name: database
  properties: {
    charset: 'UTF8'
    collation: 'en_US.utf8'
  }
}

output host string = server.properties.fullyQualifiedDomainName
output user string = user
output database string = db.name
