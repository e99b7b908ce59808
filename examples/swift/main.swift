// A contact book on the command line: `contacts contacts.crm`.

import CrmKit
import Foundation

let help = """
    add NAME [EMAIL]     a new contact
    find WORDS           contacts by name, number or address
    list                 all contacts
    note EMAIL TEXT      a note about a contact
    show EMAIL           all that is known of a contact
    import FILE          contacts from a CSV file with the columns name and email
    quit                 the end
    """

/// The commands over a CRM.
struct Contacts {
    let crm: Crm

    func answer(_ command: String, _ rest: String) async throws {
        switch command {
        case "add": try add(rest)
        case "find": try crm.customers.search(query: rest, limit: 10).forEach { show($0.customer) }
        case "list": crm.customers.all().forEach(show)
        case "note": try note(rest)
        case "show": try show(email: rest)
        case "import": try await load(rest)
        default: print(help)
        }
    }

    private func add(_ rest: String) throws {
        var words = rest.split(separator: " ").map(String.init)
        let email = words.last.flatMap { $0.contains("@") ? words.removeLast() : nil }
        let identifiers = email.map { [Identifier(kind: .email, value: $0)] }
        show(try crm.customers.create(new: NewCustomer(name: words.joined(separator: " "), identifiers: identifiers)))
    }

    private func note(_ rest: String) throws {
        let (email, text) = split(rest)
        guard let id = try find(email) else { return print("nobody has \(email)") }
        _ = try crm.notes.create(new: NewNote(customerId: id, body: text))
    }

    private func show(email: String) throws {
        guard let id = try find(email) else { return print("nobody has \(email)") }
        let view = try crm.customers.view360(id: id)
        show(view.customer)
        print("  \(view.profile.orderCount) orders, \(view.history.count) changes")
        for note in view.notes { print("  note: \(note.body)") }
    }

    private func load(_ path: String) async throws {
        let mapping = CustomerMapping(email: .name("email"), name: .name("name"))
        let rows = try await crm.imports.customers(path: path, mapping: mapping).rows
        print("\(rows.imported) imported, \(rows.skipped) skipped, \(rows.rejected) rejected")
    }

    private func find(_ email: String) throws -> CustomerId? {
        try crm.customers.findByIdentifier(identifier: Identifier(kind: .email, value: email))?.id
    }

    private func show(_ customer: Customer) {
        let email = customer.identifiers.first { $0.kind == .email }.map { "<\($0.value)>" }
        print([customer.name, email].compactMap { $0 }.joined(separator: " "))
    }
}

/// The first word and the rest.
func split(_ line: String) -> (String, String) {
    let parts = line.split(separator: " ", maxSplits: 1)
    return (String(parts.first ?? ""), parts.count > 1 ? String(parts[1]) : "")
}

let crm = try Crm.open(CommandLine.arguments.dropFirst().first ?? "contacts.crm")
// Changes are told as they are committed, whoever made them.
let subscription = try crm.subscribe { changes in
    for change in changes.items { print("* \(change.entity) \(change.operation)") }
}
while let line = readLine(), line != "quit" {
    let (command, rest) = split(line)
    do {
        try await Contacts(crm: crm).answer(command, rest)
    } catch let error as CrmError {
        print("error: \(error.detail.text)")
    }
}
subscription.cancel()
try crm.close()
