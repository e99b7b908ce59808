import crm from './index.js'

// One and the same library, whichever way it is loaded.
export const { Crm, Snapshot, Subscription, ManualClock, CrmError, commands } = crm
