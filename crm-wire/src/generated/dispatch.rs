// Written by `cargo xtask api` from the sources of crm-core; change those.

#![allow(
    clippy::too_many_lines,
    clippy::redundant_pub_crate,
    reason = "a table, one arm an operation"
)]

//! From an operation's name to the core's method.

use crm_core::{Crm, Json, ReadContext, Result, WriteContext};
use serde::Deserialize;

use crate::Answer;
use crate::arguments::{parsed, reply};
use crate::bytes::Bytes;
use crate::import;
use crate::watch::Watcher;

/// What only reads; none for another operation.
pub(crate) fn read<C: ReadContext>(context: C, operation: &str, given: Json) -> Option<Result<Answer>> {
    Some(match operation {
        "associations.rules" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                query: crm_core::BasketQuery,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Associations::on(context).rules(&arguments.query)))
        }
        "associations.itemsets" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                query: crm_core::BasketQuery,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Associations::on(context).itemsets(&arguments.query)))
        }
        "categories.get" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::CategoryId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Categories::on(context).get(arguments.id)))
        }
        "categories.find" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::CategoryId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Categories::on(context).find(arguments.id)))
        }
        "categories.list" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Categories::on(context).list(&arguments.page)))
        }
        "categories.children" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                parent: Option<crm_core::CategoryId>,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Categories::on(context).children(arguments.parent, &arguments.page))
            })
        }
        "categories.as_of" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::CategoryId,
                at: crm_core::Timestamp,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Categories::on(context).as_of(arguments.id, arguments.at))
            })
        }
        "categories.history" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::CategoryId,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Categories::on(context).history(arguments.id, &arguments.page))
            })
        }
        "customers.get" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::CustomerId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Customers::on(context).get(arguments.id)))
        }
        "customers.find" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::CustomerId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Customers::on(context).find(arguments.id)))
        }
        "customers.find_deleted" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::CustomerId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Customers::on(context).find_deleted(arguments.id)))
        }
        "customers.find_by_identifier" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                identifier: crm_core::Identifier,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Customers::on(context).find_by_identifier(&arguments.identifier))
            })
        }
        "customers.search" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                query: String,
                #[serde(default)]
                limit: Option<u32>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Customers::on(context).search(&arguments.query, arguments.limit))
            })
        }
        "customers.list" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                query: crm_core::CustomerQuery,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Customers::on(context).list(&arguments.query, &arguments.page))
            })
        }
        "customers.count" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                query: crm_core::CustomerQuery,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Customers::on(context).count(&arguments.query)))
        }
        "customers.as_of" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::CustomerId,
                at: crm_core::Timestamp,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Customers::on(context).as_of(arguments.id, arguments.at))
            })
        }
        "customers.history" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::CustomerId,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Customers::on(context).history(arguments.id, &arguments.page))
            })
        }
        "customers.numbers" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                ids: Vec<crm_core::CustomerId>,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Customers::on(context).numbers(&arguments.ids)))
        }
        "customers.of_numbers" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                numbers: Vec<u32>,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Customers::on(context).of_numbers(&arguments.numbers)))
        }
        "customers.view_360" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::CustomerId,
                #[serde(default)]
                options: crm_core::Customer360Options,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Customers::on(context).view_360(arguments.id, &arguments.options))
            })
        }
        "customers.timeline" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::CustomerId,
                #[serde(default)]
                query: crm_core::TimelineQuery,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Customers::on(context).timeline(
                    arguments.id,
                    &arguments.query,
                    &arguments.page,
                ))
            })
        }
        "customers.profile" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::CustomerId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Customers::on(context).profile(arguments.id)))
        }
        "deals.get" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::DealId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Deals::on(context).get(arguments.id)))
        }
        "deals.find" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::DealId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Deals::on(context).find(arguments.id)))
        }
        "deals.list" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                query: crm_core::DealQuery,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Deals::on(context).list(&arguments.query, &arguments.page))
            })
        }
        "deals.board" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                pipeline_id: crm_core::PipelineId,
                #[serde(default)]
                options: crm_core::BoardOptions,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Deals::on(context).board(arguments.pipeline_id, &arguments.options))
            })
        }
        "deals.stalled" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                query: crm_core::StalledQuery,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Deals::on(context).stalled(&arguments.query, &arguments.page))
            })
        }
        "deals.visits" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::DealId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Deals::on(context).visits(arguments.id)))
        }
        "deals.as_of" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::DealId,
                at: crm_core::Timestamp,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Deals::on(context).as_of(arguments.id, arguments.at)))
        }
        "deals.history" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::DealId,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Deals::on(context).history(arguments.id, &arguments.page))
            })
        }
        "demand.sales" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                query: crm_core::DemandQuery,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Demand::on(context).sales(&arguments.query)))
        }
        "demand.forecast" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                query: crm_core::DemandForecastQuery,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Demand::on(context).forecast(&arguments.query)))
        }
        "fields.get" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                key: String,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Fields::on(context).get(&arguments.key)))
        }
        "fields.find" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                key: String,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Fields::on(context).find(&arguments.key)))
        }
        "fields.list" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {}
            parsed::<Arguments>(operation, given)
                .and_then(|Arguments {}| reply(crm_core::Fields::on(context).list()))
        }
        "fields.as_of" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                key: String,
                at: crm_core::Timestamp,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Fields::on(context).as_of(&arguments.key, arguments.at))
            })
        }
        "fields.history" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                key: String,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Fields::on(context).history(&arguments.key, &arguments.page))
            })
        }
        "forecasts.compute" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                query: crm_core::ForecastQuery,
                #[serde(default)]
                as_of: Option<crm_core::Timestamp>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Forecasts::on(context).compute(&arguments.query, arguments.as_of))
            })
        }
        "forecasts.review" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                query: crm_core::ReviewQuery,
                #[serde(default)]
                as_of: Option<crm_core::Timestamp>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Forecasts::on(context).review(&arguments.query, arguments.as_of))
            })
        }
        "forecasts.slipped" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                query: crm_core::ReviewQuery,
                #[serde(default)]
                as_of: Option<crm_core::Timestamp>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Forecasts::on(context).slipped(&arguments.query, arguments.as_of))
            })
        }
        "forecasts.get" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ForecastId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Forecasts::on(context).get(arguments.id)))
        }
        "forecasts.find" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ForecastId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Forecasts::on(context).find(arguments.id)))
        }
        "forecasts.list" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Forecasts::on(context).list(&arguments.page)))
        }
        "forecasts.as_of" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ForecastId,
                at: crm_core::Timestamp,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Forecasts::on(context).as_of(arguments.id, arguments.at))
            })
        }
        "forecasts.history" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ForecastId,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Forecasts::on(context).history(arguments.id, &arguments.page))
            })
        }
        "goals.get" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::GoalId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Goals::on(context).get(arguments.id)))
        }
        "goals.find" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::GoalId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Goals::on(context).find(arguments.id)))
        }
        "goals.list" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                query: crm_core::GoalQuery,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Goals::on(context).list(&arguments.query, &arguments.page))
            })
        }
        "goals.attainment" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::GoalId,
                #[serde(default)]
                as_of: Option<crm_core::Timestamp>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Goals::on(context).attainment(arguments.id, arguments.as_of))
            })
        }
        "goals.attainments" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                query: crm_core::GoalQuery,
                #[serde(default)]
                as_of: Option<crm_core::Timestamp>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Goals::on(context).attainments(&arguments.query, arguments.as_of))
            })
        }
        "goals.as_of" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::GoalId,
                at: crm_core::Timestamp,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Goals::on(context).as_of(arguments.id, arguments.at)))
        }
        "goals.history" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::GoalId,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Goals::on(context).history(arguments.id, &arguments.page))
            })
        }
        "interactions.get" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::InteractionId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Interactions::on(context).get(arguments.id)))
        }
        "interactions.find" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::InteractionId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Interactions::on(context).find(arguments.id)))
        }
        "interactions.of" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                customer_id: crm_core::CustomerId,
                #[serde(default)]
                query: crm_core::InteractionQuery,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Interactions::on(context).of(
                    arguments.customer_id,
                    &arguments.query,
                    &arguments.page,
                ))
            })
        }
        "interactions.anonymous" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                query: crm_core::InteractionQuery,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Interactions::on(context).anonymous(&arguments.query, &arguments.page))
            })
        }
        "interactions.as_of" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::InteractionId,
                at: crm_core::Timestamp,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Interactions::on(context).as_of(arguments.id, arguments.at))
            })
        }
        "interactions.history" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::InteractionId,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Interactions::on(context).history(arguments.id, &arguments.page))
            })
        }
        "invoices.get" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::InvoiceId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Invoices::on(context).get(arguments.id)))
        }
        "invoices.find" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::InvoiceId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Invoices::on(context).find(arguments.id)))
        }
        "invoices.find_by_number" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                number: String,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Invoices::on(context).find_by_number(&arguments.number))
            })
        }
        "invoices.list" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                query: crm_core::InvoiceQuery,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Invoices::on(context).list(&arguments.query, &arguments.page))
            })
        }
        "invoices.balance" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::InvoiceId,
                #[serde(default)]
                at: Option<crm_core::Timestamp>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Invoices::on(context).balance(arguments.id, arguments.at))
            })
        }
        "invoices.overdue" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                as_of: Option<crm_core::Timestamp>,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Invoices::on(context).overdue(arguments.as_of, &arguments.page))
            })
        }
        "invoices.as_of" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::InvoiceId,
                at: crm_core::Timestamp,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Invoices::on(context).as_of(arguments.id, arguments.at))
            })
        }
        "invoices.history" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::InvoiceId,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Invoices::on(context).history(arguments.id, &arguments.page))
            })
        }
        "journal.changes_since" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                seq: u64,
                limit: u32,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Journal::on(context).changes_since(arguments.seq, arguments.limit))
            })
        }
        "journal.next_changes" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                cursor: String,
                limit: u32,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Journal::on(context).next_changes(&arguments.cursor, arguments.limit))
            })
        }
        "journal.position" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                cursor: String,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Journal::on(context).position(&arguments.cursor)))
        }
        "journal.head" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {}
            parsed::<Arguments>(operation, given)
                .and_then(|Arguments {}| reply(crm_core::Journal::on(context).head()))
        }
        "journal.verify" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                retained: Option<crm_core::JournalHead>,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Journal::on(context).verify(arguments.retained)))
        }
        "lead_models.get" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::LeadModelId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::LeadModels::on(context).get(arguments.id)))
        }
        "lead_models.find" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::LeadModelId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::LeadModels::on(context).find(arguments.id)))
        }
        "lead_models.list" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::LeadModels::on(context).list(&arguments.page)))
        }
        "lead_models.score" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::LeadModelId,
                customer_id: crm_core::CustomerId,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::LeadModels::on(context).score(arguments.id, arguments.customer_id))
            })
        }
        "lead_models.rank" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::LeadModelId,
                #[serde(default)]
                query: crm_core::LeadQuery,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::LeadModels::on(context).rank(arguments.id, &arguments.query))
            })
        }
        "lead_models.as_of" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::LeadModelId,
                at: crm_core::Timestamp,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::LeadModels::on(context).as_of(arguments.id, arguments.at))
            })
        }
        "lead_models.history" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::LeadModelId,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::LeadModels::on(context).history(arguments.id, &arguments.page))
            })
        }
        "models.get" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ModelId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Models::on(context).get(arguments.id)))
        }
        "models.find" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ModelId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Models::on(context).find(arguments.id)))
        }
        "models.list" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                query: crm_core::ModelQuery,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Models::on(context).list(&arguments.query, &arguments.page))
            })
        }
        "models.current" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                name: String,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Models::on(context).current(&arguments.name)))
        }
        "models.compare" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                name: String,
                holdout_days: u32,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Models::on(context).compare(&arguments.name, arguments.holdout_days))
            })
        }
        "models.holdout" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                name: String,
                holdout_days: u32,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Models::on(context).holdout(&arguments.name, arguments.holdout_days))
            })
        }
        "models.history" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ModelId,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Models::on(context).history(arguments.id, &arguments.page))
            })
        }
        "models.score" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                name: String,
                customer_id: crm_core::CustomerId,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Models::on(context).score(&arguments.name, arguments.customer_id))
            })
        }
        "models.scores" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                name: String,
                #[serde(default)]
                query: crm_core::ScoreQuery,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Models::on(context).scores(
                    &arguments.name,
                    &arguments.query,
                    &arguments.page,
                ))
            })
        }
        "models.features" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                query: crm_core::FeatureQuery,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Models::on(context).features(&arguments.query, &arguments.page))
            })
        }
        "notes.get" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::NoteId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Notes::on(context).get(arguments.id)))
        }
        "notes.find" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::NoteId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Notes::on(context).find(arguments.id)))
        }
        "notes.of" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                customer_id: crm_core::CustomerId,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Notes::on(context).of(arguments.customer_id, &arguments.page))
            })
        }
        "notes.as_of" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::NoteId,
                at: crm_core::Timestamp,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Notes::on(context).as_of(arguments.id, arguments.at)))
        }
        "notes.history" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::NoteId,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Notes::on(context).history(arguments.id, &arguments.page))
            })
        }
        "orders.get" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::OrderId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Orders::on(context).get(arguments.id)))
        }
        "orders.find" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::OrderId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Orders::on(context).find(arguments.id)))
        }
        "orders.find_by_number" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                source: Option<String>,
                number: String,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(
                    crm_core::Orders::on(context)
                        .find_by_number(arguments.source.as_deref(), &arguments.number),
                )
            })
        }
        "orders.list" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                query: crm_core::OrderQuery,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Orders::on(context).list(&arguments.query, &arguments.page))
            })
        }
        "orders.late" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                as_of: Option<crm_core::Timestamp>,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Orders::on(context).late(arguments.as_of, &arguments.page))
            })
        }
        "orders.as_of" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::OrderId,
                at: crm_core::Timestamp,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Orders::on(context).as_of(arguments.id, arguments.at)))
        }
        "orders.history" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::OrderId,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Orders::on(context).history(arguments.id, &arguments.page))
            })
        }
        "pipelines.get" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::PipelineId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Pipelines::on(context).get(arguments.id)))
        }
        "pipelines.find" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::PipelineId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Pipelines::on(context).find(arguments.id)))
        }
        "pipelines.list" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {}
            parsed::<Arguments>(operation, given)
                .and_then(|Arguments {}| reply(crm_core::Pipelines::on(context).list()))
        }
        "pipelines.preview_edit" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::PipelineId,
                #[serde(default)]
                edit: crm_core::PipelineEdit,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Pipelines::on(context).preview_edit(arguments.id, &arguments.edit))
            })
        }
        "pipelines.as_of" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::PipelineId,
                at: crm_core::Timestamp,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Pipelines::on(context).as_of(arguments.id, arguments.at))
            })
        }
        "pipelines.history" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::PipelineId,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Pipelines::on(context).history(arguments.id, &arguments.page))
            })
        }
        "predictions.get" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                deal_id: crm_core::DealId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Predictions::on(context).get(arguments.deal_id)))
        }
        "predictions.model" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                pipeline_id: crm_core::PipelineId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Predictions::on(context).model(arguments.pipeline_id)))
        }
        "products.get" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ProductId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Products::on(context).get(arguments.id)))
        }
        "products.find" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ProductId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Products::on(context).find(arguments.id)))
        }
        "products.find_by_sku" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                sku: String,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Products::on(context).find_by_sku(&arguments.sku)))
        }
        "products.list" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                query: crm_core::ProductQuery,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Products::on(context).list(&arguments.query, &arguments.page))
            })
        }
        "products.as_of" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ProductId,
                at: crm_core::Timestamp,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Products::on(context).as_of(arguments.id, arguments.at))
            })
        }
        "products.history" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ProductId,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Products::on(context).history(arguments.id, &arguments.page))
            })
        }
        "purchases.get" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::PurchaseOrderId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Purchases::on(context).get(arguments.id)))
        }
        "purchases.find" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::PurchaseOrderId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Purchases::on(context).find(arguments.id)))
        }
        "purchases.list" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                query: crm_core::PurchaseQuery,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Purchases::on(context).list(&arguments.query, &arguments.page))
            })
        }
        "purchases.as_of" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::PurchaseOrderId,
                at: crm_core::Timestamp,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Purchases::on(context).as_of(arguments.id, arguments.at))
            })
        }
        "purchases.history" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::PurchaseOrderId,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Purchases::on(context).history(arguments.id, &arguments.page))
            })
        }
        "quotes.get" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::QuoteId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Quotes::on(context).get(arguments.id)))
        }
        "quotes.find" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::QuoteId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Quotes::on(context).find(arguments.id)))
        }
        "quotes.list" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                query: crm_core::QuoteQuery,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Quotes::on(context).list(&arguments.query, &arguments.page))
            })
        }
        "quotes.html" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::QuoteId,
                #[serde(default)]
                page: crm_core::QuoteDocument,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Quotes::on(context).html(arguments.id, &arguments.page))
            })
        }
        "quotes.as_of" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::QuoteId,
                at: crm_core::Timestamp,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Quotes::on(context).as_of(arguments.id, arguments.at)))
        }
        "quotes.history" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::QuoteId,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Quotes::on(context).history(arguments.id, &arguments.page))
            })
        }
        "rates.get" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                currency: crm_core::Currency,
                base: crm_core::Currency,
                on: crm_core::Date,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Rates::on(context).get(arguments.currency, arguments.base, arguments.on))
            })
        }
        "rates.find" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                currency: crm_core::Currency,
                base: crm_core::Currency,
                on: crm_core::Date,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Rates::on(context).find(arguments.currency, arguments.base, arguments.on))
            })
        }
        "rates.list" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                query: crm_core::RateQuery,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Rates::on(context).list(&arguments.query, &arguments.page))
            })
        }
        "rates.convert" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                money: crm_core::Money,
                base: crm_core::Currency,
                on: crm_core::Date,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Rates::on(context).convert(arguments.money, arguments.base, arguments.on))
            })
        }
        "rates.as_of" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                currency: crm_core::Currency,
                base: crm_core::Currency,
                on: crm_core::Date,
                at: crm_core::Timestamp,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Rates::on(context).as_of(
                    arguments.currency,
                    arguments.base,
                    arguments.on,
                    arguments.at,
                ))
            })
        }
        "rates.history" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                currency: crm_core::Currency,
                base: crm_core::Currency,
                on: crm_core::Date,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Rates::on(context).history(
                    arguments.currency,
                    arguments.base,
                    arguments.on,
                    &arguments.page,
                ))
            })
        }
        "recommendations.for_customer" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                customer_id: crm_core::CustomerId,
                #[serde(default)]
                query: crm_core::RecommendationQuery,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(
                    crm_core::Recommendations::on(context)
                        .for_customer(arguments.customer_id, &arguments.query),
                )
            })
        }
        "recommendations.similar" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                product_id: crm_core::ProductId,
                #[serde(default)]
                query: crm_core::SimilarProductQuery,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Recommendations::on(context).similar(arguments.product_id, &arguments.query))
            })
        }
        "recommendations.evaluate" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                options: crm_core::RecommendationReviewOptions,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Recommendations::on(context).evaluate(&arguments.options))
            })
        }
        "recommendations.memory_bytes" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {}
            parsed::<Arguments>(operation, given)
                .and_then(|Arguments {}| reply(crm_core::Recommendations::on(context).memory_bytes()))
        }
        "relationships.get" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::RelationshipId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Relationships::on(context).get(arguments.id)))
        }
        "relationships.find" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::RelationshipId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Relationships::on(context).find(arguments.id)))
        }
        "relationships.of" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                customer_id: crm_core::CustomerId,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Relationships::on(context).of(arguments.customer_id, &arguments.page))
            })
        }
        "relationships.as_of" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::RelationshipId,
                at: crm_core::Timestamp,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Relationships::on(context).as_of(arguments.id, arguments.at))
            })
        }
        "relationships.history" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::RelationshipId,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Relationships::on(context).history(arguments.id, &arguments.page))
            })
        }
        "reports.sales" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {}
            parsed::<Arguments>(operation, given)
                .and_then(|Arguments {}| reply(crm_core::Reports::on(context).sales()))
        }
        "reports.top_customers" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                currency: crm_core::Currency,
                limit: u32,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Reports::on(context).top_customers(arguments.currency, arguments.limit))
            })
        }
        "reports.deal_metrics" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                query: crm_core::DealMetricsQuery,
                #[serde(default)]
                as_of: Option<crm_core::Timestamp>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Reports::on(context).deal_metrics(&arguments.query, arguments.as_of))
            })
        }
        "reports.funnel" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                query: crm_core::FunnelQuery,
                #[serde(default)]
                as_of: Option<crm_core::Timestamp>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Reports::on(context).funnel(&arguments.query, arguments.as_of))
            })
        }
        "reports.outlook" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                query: crm_core::OutlookQuery,
                #[serde(default)]
                as_of: Option<crm_core::Timestamp>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Reports::on(context).outlook(&arguments.query, arguments.as_of))
            })
        }
        "reports.sales_page" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                query: crm_core::OutlookQuery,
                #[serde(default)]
                as_of: Option<crm_core::Timestamp>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Reports::on(context).sales_page(&arguments.query, arguments.as_of))
            })
        }
        "reports.abc" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                query: crm_core::AbcQuery,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Reports::on(context).abc(&arguments.query)))
        }
        "reports.pareto_chart" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                query: crm_core::AbcQuery,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Reports::on(context).pareto_chart(&arguments.query)))
        }
        "reports.demand_chart" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                query: crm_core::DemandForecastQuery,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Reports::on(context).demand_chart(&arguments.query)))
        }
        "reports.holdout_page" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                name: String,
                holdout_days: u32,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Reports::on(context).holdout_page(&arguments.name, arguments.holdout_days))
            })
        }
        "reports.concentration" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                currency: crm_core::Currency,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Reports::on(context).concentration(arguments.currency)))
        }
        "returns.get" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ReturnId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Returns::on(context).get(arguments.id)))
        }
        "returns.find" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ReturnId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Returns::on(context).find(arguments.id)))
        }
        "returns.list" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                query: crm_core::ReturnQuery,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Returns::on(context).list(&arguments.query, &arguments.page))
            })
        }
        "returns.as_of" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ReturnId,
                at: crm_core::Timestamp,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Returns::on(context).as_of(arguments.id, arguments.at)))
        }
        "returns.history" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ReturnId,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Returns::on(context).history(arguments.id, &arguments.page))
            })
        }
        "scoring.rfm" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                as_of: crm_core::Timestamp,
                currency: crm_core::Currency,
                #[serde(default)]
                options: crm_core::RfmOptions,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Scoring::on(context).rfm(
                    arguments.as_of,
                    arguments.currency,
                    &arguments.options,
                ))
            })
        }
        "segments.get" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::SegmentId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Segments::on(context).get(arguments.id)))
        }
        "segments.find" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::SegmentId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Segments::on(context).find(arguments.id)))
        }
        "segments.find_by_name" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                name: String,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Segments::on(context).find_by_name(&arguments.name)))
        }
        "segments.list" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Segments::on(context).list(&arguments.page)))
        }
        "segments.as_of" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::SegmentId,
                at: crm_core::Timestamp,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Segments::on(context).as_of(arguments.id, arguments.at))
            })
        }
        "segments.history" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::SegmentId,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Segments::on(context).history(arguments.id, &arguments.page))
            })
        }
        "segments.count" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::SegmentId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Segments::on(context).count(arguments.id)))
        }
        "segments.contains" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::SegmentId,
                customer_id: crm_core::CustomerId,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Segments::on(context).contains(arguments.id, arguments.customer_id))
            })
        }
        "segments.members" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::SegmentId,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Segments::on(context).members(arguments.id, &arguments.page))
            })
        }
        "segments.of_customer" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                customer_id: crm_core::CustomerId,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Segments::on(context).of_customer(arguments.customer_id))
            })
        }
        "segments.events" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::SegmentId,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Segments::on(context).events(arguments.id, &arguments.page))
            })
        }
        "segments.next_events" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::SegmentId,
                cursor: String,
                limit: u32,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Segments::on(context).next_events(
                    arguments.id,
                    &arguments.cursor,
                    arguments.limit,
                ))
            })
        }
        "segments.members_as_of" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::SegmentId,
                at: crm_core::Timestamp,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Segments::on(context).members_as_of(
                    arguments.id,
                    arguments.at,
                    &arguments.page,
                ))
            })
        }
        "segments.contains_as_of" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::SegmentId,
                customer_id: crm_core::CustomerId,
                at: crm_core::Timestamp,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Segments::on(context).contains_as_of(
                    arguments.id,
                    arguments.customer_id,
                    arguments.at,
                ))
            })
        }
        "segments.sizes" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::SegmentId,
                start: crm_core::Timestamp,
                end: crm_core::Timestamp,
                step_seconds: u32,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Segments::on(context).sizes(
                    arguments.id,
                    arguments.start,
                    arguments.end,
                    arguments.step_seconds,
                ))
            })
        }
        "segments.overlap" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                ids: Vec<crm_core::SegmentId>,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Segments::on(context).overlap(&arguments.ids)))
        }
        "segments.sample" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::SegmentId,
                n: u32,
                seed: u64,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Segments::on(context).sample(arguments.id, arguments.n, arguments.seed))
            })
        }
        "segments.explain" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::SegmentId,
                customer_id: crm_core::CustomerId,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Segments::on(context).explain(arguments.id, arguments.customer_id))
            })
        }
        "segments.schema" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {}
            parsed::<Arguments>(operation, given)
                .and_then(|Arguments {}| reply(crm_core::Segments::on(context).schema()))
        }
        "segments.parse" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                expression: String,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Segments::on(context).parse(&arguments.expression)))
        }
        "segments.bind" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                expression: String,
                values: std::collections::BTreeMap<String, crm_core::Parameter>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Segments::on(context).bind(&arguments.expression, &arguments.values))
            })
        }
        "segments.format" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                tree: crm_core::Json,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Segments::on(context).format(&arguments.tree)))
        }
        "segments.memory_bytes" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {}
            parsed::<Arguments>(operation, given)
                .and_then(|Arguments {}| reply(crm_core::Segments::on(context).memory_bytes()))
        }
        "segments.preview" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                expression: String,
                sample: u32,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Segments::on(context).preview(&arguments.expression, arguments.sample))
            })
        }
        "segments.select" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                expression: String,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Segments::on(context).select(&arguments.expression, &arguments.page))
            })
        }
        "segments.attributes" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                expression: String,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Segments::on(context).attributes(&arguments.expression, &arguments.page))
            })
        }
        "segments.members_bitmap" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::SegmentId,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(
                    crm_core::Segments::on(context)
                        .members_bitmap(arguments.id)
                        .map(Bytes),
                )
            })
        }
        "segments.select_bitmap" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                expression: String,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(
                    crm_core::Segments::on(context)
                        .select_bitmap(&arguments.expression)
                        .map(Bytes),
                )
            })
        }
        "shipments.get" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ShipmentId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Shipments::on(context).get(arguments.id)))
        }
        "shipments.find" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ShipmentId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Shipments::on(context).find(arguments.id)))
        }
        "shipments.list" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                query: crm_core::ShipmentQuery,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Shipments::on(context).list(&arguments.query, &arguments.page))
            })
        }
        "shipments.progress" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                order_id: crm_core::OrderId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Shipments::on(context).progress(arguments.order_id)))
        }
        "shipments.as_of" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ShipmentId,
                at: crm_core::Timestamp,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Shipments::on(context).as_of(arguments.id, arguments.at))
            })
        }
        "shipments.history" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ShipmentId,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Shipments::on(context).history(arguments.id, &arguments.page))
            })
        }
        "tasks.get" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::TaskId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Tasks::on(context).get(arguments.id)))
        }
        "tasks.find" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::TaskId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Tasks::on(context).find(arguments.id)))
        }
        "tasks.list" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                query: crm_core::TaskQuery,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Tasks::on(context).list(&arguments.query, &arguments.page))
            })
        }
        "tasks.work_queue" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                query: crm_core::WorkQuery,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Tasks::on(context).work_queue(&arguments.query, &arguments.page))
            })
        }
        "tasks.reminders" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                query: crm_core::ReminderQuery,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Tasks::on(context).reminders(&arguments.query, &arguments.page))
            })
        }
        "tasks.call_queue" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                queue: crm_core::CallQueue,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Tasks::on(context).call_queue(&arguments.queue)))
        }
        "tasks.as_of" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::TaskId,
                at: crm_core::Timestamp,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Tasks::on(context).as_of(arguments.id, arguments.at)))
        }
        "tasks.history" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::TaskId,
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Tasks::on(context).history(arguments.id, &arguments.page))
            })
        }
        _ => return None,
    })
}

/// What writes; none for another operation.
pub(crate) fn write<C: WriteContext>(context: C, operation: &str, given: Json) -> Option<Result<Answer>> {
    Some(match operation {
        "categories.create" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                new: crm_core::NewCategory,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Categories::on(context).create(arguments.new)))
        }
        "categories.update" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::CategoryId,
                #[serde(default)]
                patch: crm_core::CategoryPatch,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Categories::on(context).update(arguments.id, arguments.patch))
            })
        }
        "categories.delete" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::CategoryId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Categories::on(context).delete(arguments.id, arguments.version))
            })
        }
        "categories.restore" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::CategoryId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Categories::on(context).restore(arguments.id, arguments.version))
            })
        }
        "customers.create" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                new: crm_core::NewCustomer,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Customers::on(context).create(arguments.new)))
        }
        "customers.update" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::CustomerId,
                #[serde(default)]
                patch: crm_core::CustomerPatch,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Customers::on(context).update(arguments.id, arguments.patch))
            })
        }
        "customers.delete" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::CustomerId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Customers::on(context).delete(arguments.id, arguments.version))
            })
        }
        "customers.restore" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::CustomerId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Customers::on(context).restore(arguments.id, arguments.version))
            })
        }
        "customers.add_tags" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::CustomerId,
                tags: Vec<String>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Customers::on(context).add_tags(arguments.id, &arguments.tags))
            })
        }
        "customers.remove_tags" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::CustomerId,
                tags: Vec<String>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Customers::on(context).remove_tags(arguments.id, &arguments.tags))
            })
        }
        "customers.add_identifier" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::CustomerId,
                identifier: crm_core::Identifier,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Customers::on(context).add_identifier(arguments.id, arguments.identifier))
            })
        }
        "customers.remove_identifier" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::CustomerId,
                identifier: crm_core::Identifier,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Customers::on(context).remove_identifier(arguments.id, &arguments.identifier))
            })
        }
        "customers.record_consent" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::CustomerId,
                consent: crm_core::Consent,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Customers::on(context).record_consent(arguments.id, arguments.consent))
            })
        }
        "deals.create" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                new: crm_core::NewDeal,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Deals::on(context).create(arguments.new)))
        }
        "deals.update" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::DealId,
                #[serde(default)]
                patch: crm_core::DealPatch,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Deals::on(context).update(arguments.id, arguments.patch))
            })
        }
        "deals.move_to" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::DealId,
                step: crm_core::DealMove,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Deals::on(context).move_to(arguments.id, arguments.step))
            })
        }
        "deals.win" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::DealId,
                #[serde(default)]
                win: crm_core::DealWin,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Deals::on(context).win(arguments.id, arguments.win)))
        }
        "deals.lose" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::DealId,
                #[serde(default)]
                loss: crm_core::DealLoss,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Deals::on(context).lose(arguments.id, arguments.loss)))
        }
        "deals.reopen" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::DealId,
                #[serde(default)]
                reopening: crm_core::DealReopening,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Deals::on(context).reopen(arguments.id, arguments.reopening))
            })
        }
        "deals.delete" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::DealId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Deals::on(context).delete(arguments.id, arguments.version))
            })
        }
        "deals.restore" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::DealId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Deals::on(context).restore(arguments.id, arguments.version))
            })
        }
        "fields.create" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                new: crm_core::NewField,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Fields::on(context).create(arguments.new)))
        }
        "fields.update" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                key: String,
                #[serde(default)]
                patch: crm_core::FieldPatch,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Fields::on(context).update(&arguments.key, arguments.patch))
            })
        }
        "fields.delete" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                key: String,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Fields::on(context).delete(&arguments.key, arguments.version))
            })
        }
        "forecasts.create" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                new: crm_core::NewForecastSnapshot,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Forecasts::on(context).create(arguments.new)))
        }
        "forecasts.delete" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ForecastId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Forecasts::on(context).delete(arguments.id, arguments.version))
            })
        }
        "forecasts.restore" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ForecastId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Forecasts::on(context).restore(arguments.id, arguments.version))
            })
        }
        "goals.create" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                new: crm_core::NewGoal,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Goals::on(context).create(arguments.new)))
        }
        "goals.update" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::GoalId,
                #[serde(default)]
                patch: crm_core::GoalPatch,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Goals::on(context).update(arguments.id, arguments.patch))
            })
        }
        "goals.delete" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::GoalId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Goals::on(context).delete(arguments.id, arguments.version))
            })
        }
        "goals.restore" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::GoalId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Goals::on(context).restore(arguments.id, arguments.version))
            })
        }
        "ingest.shopify" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                topic: String,
                payload: crm_core::Json,
                #[serde(default)]
                currency: Option<crm_core::Currency>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Ingest::on(context).shopify(
                    &arguments.topic,
                    &arguments.payload,
                    arguments.currency,
                ))
            })
        }
        "ingest.stripe" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                event: crm_core::Json,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Ingest::on(context).stripe(&arguments.event)))
        }
        "interactions.record" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                new: crm_core::NewInteraction,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Interactions::on(context).record(arguments.new)))
        }
        "interactions.update" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::InteractionId,
                #[serde(default)]
                patch: crm_core::InteractionPatch,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Interactions::on(context).update(arguments.id, arguments.patch))
            })
        }
        "interactions.delete" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::InteractionId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Interactions::on(context).delete(arguments.id, arguments.version))
            })
        }
        "interactions.restore" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::InteractionId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Interactions::on(context).restore(arguments.id, arguments.version))
            })
        }
        "invoices.create" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                new: crm_core::NewInvoice,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Invoices::on(context).create(arguments.new)))
        }
        "invoices.credit" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                new: crm_core::NewCreditNote,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Invoices::on(context).credit(arguments.new)))
        }
        "invoices.update" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::InvoiceId,
                #[serde(default)]
                patch: crm_core::InvoicePatch,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Invoices::on(context).update(arguments.id, arguments.patch))
            })
        }
        "invoices.match_payment" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::InvoiceId,
                matching: crm_core::PaymentMatching,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Invoices::on(context).match_payment(arguments.id, arguments.matching))
            })
        }
        "invoices.unmatch_payment" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::InvoiceId,
                payment_id: crm_core::PaymentId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Invoices::on(context).unmatch_payment(
                    arguments.id,
                    arguments.payment_id,
                    arguments.version,
                ))
            })
        }
        "invoices.delete" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::InvoiceId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Invoices::on(context).delete(arguments.id, arguments.version))
            })
        }
        "invoices.restore" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::InvoiceId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Invoices::on(context).restore(arguments.id, arguments.version))
            })
        }
        "journal.acknowledge" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                cursor: String,
                seq: u64,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Journal::on(context).acknowledge(&arguments.cursor, arguments.seq))
            })
        }
        "lead_models.create" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                new: crm_core::NewLeadModel,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::LeadModels::on(context).create(arguments.new)))
        }
        "lead_models.update" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::LeadModelId,
                #[serde(default)]
                patch: crm_core::LeadModelPatch,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::LeadModels::on(context).update(arguments.id, arguments.patch))
            })
        }
        "lead_models.delete" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::LeadModelId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::LeadModels::on(context).delete(arguments.id, arguments.version))
            })
        }
        "lead_models.restore" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::LeadModelId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::LeadModels::on(context).restore(arguments.id, arguments.version))
            })
        }
        "models.fit" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                new: crm_core::NewModel,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Models::on(context).fit(arguments.new)))
        }
        "models.refit" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                name: String,
                #[serde(default)]
                as_of: Option<crm_core::Timestamp>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Models::on(context).refit(&arguments.name, arguments.as_of))
            })
        }
        "models.pin" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ModelId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Models::on(context).pin(arguments.id)))
        }
        "models.unpin" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                name: String,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Models::on(context).unpin(&arguments.name)))
        }
        "models.roll_back" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                name: String,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Models::on(context).roll_back(&arguments.name)))
        }
        "models.delete" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ModelId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Models::on(context).delete(arguments.id, arguments.version))
            })
        }
        "notes.create" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                new: crm_core::NewNote,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Notes::on(context).create(arguments.new)))
        }
        "notes.update" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::NoteId,
                #[serde(default)]
                patch: crm_core::NotePatch,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Notes::on(context).update(arguments.id, arguments.patch))
            })
        }
        "notes.delete" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::NoteId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Notes::on(context).delete(arguments.id, arguments.version))
            })
        }
        "notes.restore" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::NoteId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Notes::on(context).restore(arguments.id, arguments.version))
            })
        }
        "orders.create" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                new: crm_core::NewOrder,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Orders::on(context).create(arguments.new)))
        }
        "orders.update" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::OrderId,
                #[serde(default)]
                patch: crm_core::OrderPatch,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Orders::on(context).update(arguments.id, arguments.patch))
            })
        }
        "orders.advance" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::OrderId,
                advance: crm_core::OrderAdvance,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Orders::on(context).advance(arguments.id, arguments.advance))
            })
        }
        "orders.cancel" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::OrderId,
                #[serde(default)]
                cancellation: crm_core::OrderCancellation,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Orders::on(context).cancel(arguments.id, arguments.cancellation))
            })
        }
        "orders.reopen" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::OrderId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Orders::on(context).reopen(arguments.id, arguments.version))
            })
        }
        "orders.add_payment" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::OrderId,
                #[serde(default)]
                payment: crm_core::NewPayment,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Orders::on(context).add_payment(arguments.id, arguments.payment))
            })
        }
        "orders.refund" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::OrderId,
                #[serde(default)]
                refund: crm_core::NewRefund,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Orders::on(context).refund(arguments.id, arguments.refund))
            })
        }
        "orders.delete" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::OrderId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Orders::on(context).delete(arguments.id, arguments.version))
            })
        }
        "orders.restore" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::OrderId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Orders::on(context).restore(arguments.id, arguments.version))
            })
        }
        "pipelines.create" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                new: crm_core::NewPipeline,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Pipelines::on(context).create(arguments.new)))
        }
        "pipelines.update" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::PipelineId,
                #[serde(default)]
                patch: crm_core::PipelinePatch,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Pipelines::on(context).update(arguments.id, arguments.patch))
            })
        }
        "pipelines.edit" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::PipelineId,
                #[serde(default)]
                edit: crm_core::PipelineEdit,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Pipelines::on(context).edit(arguments.id, arguments.edit))
            })
        }
        "pipelines.delete" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::PipelineId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Pipelines::on(context).delete(arguments.id, arguments.version))
            })
        }
        "pipelines.restore" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::PipelineId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Pipelines::on(context).restore(arguments.id, arguments.version))
            })
        }
        "predictions.fit" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                pipeline_id: crm_core::PipelineId,
                #[serde(default)]
                options: crm_core::LogisticModelOptions,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Predictions::on(context).fit(arguments.pipeline_id, arguments.options))
            })
        }
        "predictions.refresh" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                pipeline_id: crm_core::PipelineId,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Predictions::on(context).refresh(arguments.pipeline_id))
            })
        }
        "products.create" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                new: crm_core::NewProduct,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Products::on(context).create(arguments.new)))
        }
        "products.update" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ProductId,
                #[serde(default)]
                patch: crm_core::ProductPatch,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Products::on(context).update(arguments.id, arguments.patch))
            })
        }
        "products.delete" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ProductId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Products::on(context).delete(arguments.id, arguments.version))
            })
        }
        "products.restore" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ProductId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Products::on(context).restore(arguments.id, arguments.version))
            })
        }
        "purchases.create" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                new: crm_core::NewPurchaseOrder,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Purchases::on(context).create(arguments.new)))
        }
        "purchases.update" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::PurchaseOrderId,
                #[serde(default)]
                patch: crm_core::PurchaseOrderPatch,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Purchases::on(context).update(arguments.id, arguments.patch))
            })
        }
        "purchases.place" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::PurchaseOrderId,
                #[serde(default)]
                placement: crm_core::PurchasePlacement,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Purchases::on(context).place(arguments.id, arguments.placement))
            })
        }
        "purchases.receive" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::PurchaseOrderId,
                #[serde(default)]
                receipt: crm_core::NewReceipt,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Purchases::on(context).receive(arguments.id, arguments.receipt))
            })
        }
        "purchases.cancel" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::PurchaseOrderId,
                #[serde(default)]
                cancellation: crm_core::PurchaseCancellation,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Purchases::on(context).cancel(arguments.id, arguments.cancellation))
            })
        }
        "purchases.delete" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::PurchaseOrderId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Purchases::on(context).delete(arguments.id, arguments.version))
            })
        }
        "purchases.restore" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::PurchaseOrderId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Purchases::on(context).restore(arguments.id, arguments.version))
            })
        }
        "quotes.create" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                new: crm_core::NewQuote,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Quotes::on(context).create(arguments.new)))
        }
        "quotes.update" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::QuoteId,
                #[serde(default)]
                patch: crm_core::QuotePatch,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Quotes::on(context).update(arguments.id, arguments.patch))
            })
        }
        "quotes.send" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::QuoteId,
                #[serde(default)]
                sending: crm_core::QuoteSending,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Quotes::on(context).send(arguments.id, arguments.sending))
            })
        }
        "quotes.accept" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::QuoteId,
                #[serde(default)]
                acceptance: crm_core::QuoteAcceptance,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Quotes::on(context).accept(arguments.id, arguments.acceptance))
            })
        }
        "quotes.decline" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::QuoteId,
                #[serde(default)]
                refusal: crm_core::QuoteRefusal,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Quotes::on(context).decline(arguments.id, arguments.refusal))
            })
        }
        "quotes.revise" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::QuoteId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Quotes::on(context).revise(arguments.id, arguments.version))
            })
        }
        "quotes.reopen" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::QuoteId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Quotes::on(context).reopen(arguments.id, arguments.version))
            })
        }
        "quotes.delete" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::QuoteId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Quotes::on(context).delete(arguments.id, arguments.version))
            })
        }
        "quotes.restore" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::QuoteId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Quotes::on(context).restore(arguments.id, arguments.version))
            })
        }
        "rates.set" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                new: crm_core::NewExchangeRate,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Rates::on(context).set(arguments.new)))
        }
        "rates.delete" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                currency: crm_core::Currency,
                base: crm_core::Currency,
                on: crm_core::Date,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Rates::on(context).delete(
                    arguments.currency,
                    arguments.base,
                    arguments.on,
                    arguments.version,
                ))
            })
        }
        "relationships.create" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                new: crm_core::NewRelationship,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Relationships::on(context).create(arguments.new)))
        }
        "relationships.update" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::RelationshipId,
                #[serde(default)]
                patch: crm_core::RelationshipPatch,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Relationships::on(context).update(arguments.id, arguments.patch))
            })
        }
        "relationships.delete" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::RelationshipId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Relationships::on(context).delete(arguments.id, arguments.version))
            })
        }
        "returns.create" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                new: crm_core::NewReturn,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Returns::on(context).create(arguments.new)))
        }
        "returns.update" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ReturnId,
                #[serde(default)]
                patch: crm_core::ReturnPatch,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Returns::on(context).update(arguments.id, arguments.patch))
            })
        }
        "returns.advance" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ReturnId,
                advance: crm_core::ReturnAdvance,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Returns::on(context).advance(arguments.id, arguments.advance))
            })
        }
        "returns.close" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ReturnId,
                #[serde(default)]
                closing: crm_core::ReturnClosing,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Returns::on(context).close(arguments.id, arguments.closing))
            })
        }
        "returns.delete" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ReturnId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Returns::on(context).delete(arguments.id, arguments.version))
            })
        }
        "returns.restore" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ReturnId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Returns::on(context).restore(arguments.id, arguments.version))
            })
        }
        "segments.create" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                new: crm_core::NewSegment,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Segments::on(context).create(arguments.new)))
        }
        "segments.update" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::SegmentId,
                #[serde(default)]
                patch: crm_core::SegmentPatch,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Segments::on(context).update(arguments.id, arguments.patch))
            })
        }
        "segments.delete" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::SegmentId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Segments::on(context).delete(arguments.id, arguments.version))
            })
        }
        "segments.add" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::SegmentId,
                customer_ids: Vec<crm_core::CustomerId>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Segments::on(context).add(arguments.id, &arguments.customer_ids))
            })
        }
        "segments.remove" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::SegmentId,
                customer_ids: Vec<crm_core::CustomerId>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Segments::on(context).remove(arguments.id, &arguments.customer_ids))
            })
        }
        "segments.acknowledge" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::SegmentId,
                cursor: String,
                after: crm_core::Cursor,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Segments::on(context).acknowledge(
                    arguments.id,
                    &arguments.cursor,
                    &arguments.after,
                ))
            })
        }
        "segments.build" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {}
            parsed::<Arguments>(operation, given)
                .and_then(|Arguments {}| reply(crm_core::Segments::on(context).build()))
        }
        "segments.settle" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {}
            parsed::<Arguments>(operation, given)
                .and_then(|Arguments {}| reply(crm_core::Segments::on(context).settle()))
        }
        "shipments.create" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                new: crm_core::NewShipment,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Shipments::on(context).create(arguments.new)))
        }
        "shipments.update" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ShipmentId,
                #[serde(default)]
                patch: crm_core::ShipmentPatch,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Shipments::on(context).update(arguments.id, arguments.patch))
            })
        }
        "shipments.ship" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ShipmentId,
                #[serde(default)]
                step: crm_core::ShipmentStep,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Shipments::on(context).ship(arguments.id, arguments.step))
            })
        }
        "shipments.deliver" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ShipmentId,
                #[serde(default)]
                step: crm_core::ShipmentStep,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Shipments::on(context).deliver(arguments.id, arguments.step))
            })
        }
        "shipments.delete" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ShipmentId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Shipments::on(context).delete(arguments.id, arguments.version))
            })
        }
        "shipments.restore" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ShipmentId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Shipments::on(context).restore(arguments.id, arguments.version))
            })
        }
        "tasks.create" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                new: crm_core::NewTask,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Tasks::on(context).create(arguments.new)))
        }
        "tasks.update" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::TaskId,
                #[serde(default)]
                patch: crm_core::TaskPatch,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Tasks::on(context).update(arguments.id, arguments.patch))
            })
        }
        "tasks.complete" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::TaskId,
                #[serde(default)]
                completion: crm_core::TaskCompletion,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Tasks::on(context).complete(arguments.id, arguments.completion))
            })
        }
        "tasks.cancel" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::TaskId,
                #[serde(default)]
                cancellation: crm_core::TaskCancellation,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Tasks::on(context).cancel(arguments.id, arguments.cancellation))
            })
        }
        "tasks.reopen" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::TaskId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Tasks::on(context).reopen(arguments.id, arguments.version))
            })
        }
        "tasks.check_in" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::TaskId,
                #[serde(default)]
                check: crm_core::TaskCheck,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Tasks::on(context).check_in(arguments.id, arguments.check))
            })
        }
        "tasks.check_out" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::TaskId,
                #[serde(default)]
                check: crm_core::TaskCheck,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Tasks::on(context).check_out(arguments.id, arguments.check))
            })
        }
        "tasks.claim" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::TaskId,
                #[serde(default)]
                claiming: crm_core::TaskClaiming,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Tasks::on(context).claim(arguments.id, arguments.claiming))
            })
        }
        "tasks.release" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::TaskId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Tasks::on(context).release(arguments.id, arguments.version))
            })
        }
        "tasks.next_call" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                claiming: crm_core::TaskClaiming,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm_core::Tasks::on(context).next_call(arguments.claiming)))
        }
        "tasks.attempt" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::TaskId,
                attempt: crm_core::NewCallAttempt,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Tasks::on(context).attempt(arguments.id, arguments.attempt))
            })
        }
        "tasks.delete" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::TaskId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Tasks::on(context).delete(arguments.id, arguments.version))
            })
        }
        "tasks.restore" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::TaskId,
                #[serde(default)]
                version: Option<u64>,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| {
                reply(crm_core::Tasks::on(context).restore(arguments.id, arguments.version))
            })
        }
        _ => return None,
    })
}

/// What only a handle can do; none for another operation.
pub(crate) fn handle(
    crm: &Crm,
    operation: &str,
    given: Json,
    watch: Option<&mut Watcher<'_>>,
) -> Option<Result<Answer>> {
    Some(match operation {
        "crm.checkpoint" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {}
            parsed::<Arguments>(operation, given).and_then(|Arguments {}| reply(crm.checkpoint()))
        }
        "crm.compact" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {}
            parsed::<Arguments>(operation, given).and_then(|Arguments {}| reply(crm.compact()))
        }
        "crm.backup" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                path: String,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| reply(crm.backup(arguments.path)))
        }
        "crm.stats" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {}
            parsed::<Arguments>(operation, given).and_then(|Arguments {}| reply(crm.stats()))
        }
        "crm.verify" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {}
            parsed::<Arguments>(operation, given).and_then(|Arguments {}| reply(crm.verify()))
        }
        "crm.new_id" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {}
            parsed::<Arguments>(operation, given)
                .and_then(|Arguments {}| reply(Ok(crate::arguments::new_id(crm))))
        }
        "imports.get" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ImportId,
            }
            parsed::<Arguments>(operation, given).and_then(|arguments| reply(crm.imports().get(arguments.id)))
        }
        "imports.list" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                #[serde(default)]
                page: crm_core::PageRequest,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm.imports().list(&arguments.page)))
        }
        "imports.revert" => {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Arguments {
                id: crm_core::ImportId,
            }
            parsed::<Arguments>(operation, given)
                .and_then(|arguments| reply(crm.imports().revert(arguments.id)))
        }
        "imports.customers" => reply(import::customers(crm, given, None, watch)),
        "imports.orders" => reply(import::orders(crm, given, None, watch)),
        "imports.deals" => reply(import::deals(crm, given, None, watch)),
        "imports.load" => reply(import::load(crm, given, watch)),
        _ => return None,
    })
}
