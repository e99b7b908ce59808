import CrmKit
import Foundation

// Writes until it is killed, and says which customers it was told are durable.
let crm = try Crm.open(CommandLine.arguments[1])
while true {
    let ada = try crm.customers.create(new: NewCustomer(name: "Ada"))
    FileHandle.standardOutput.write(Data("\(ada.id)\n".utf8))
}
