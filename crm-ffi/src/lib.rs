uniffi::setup_scaffolding!("crm");
