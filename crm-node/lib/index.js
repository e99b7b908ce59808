'use strict'

// Named one by one, so that Node finds them when an ES module imports this.
const { Crm, Snapshot, Subscription, ManualClock, CrmError, commands } = require('./crm')

module.exports = { Crm, Snapshot, Subscription, ManualClock, CrmError, commands }
