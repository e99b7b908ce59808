// Written by `cargo xtask api` from the sources of crm-core; change those.

//! The shapes of all types, and the operations with what they take and give.

use crate::shape::{Access, Enum, Field, Operation, Record, Shape, Union, Variant};

pub(crate) static ABC_CLASS: Enum = Enum {
    name: "AbcClass",
    values: &["a", "b", "c"],
};
pub(crate) static ABC_GROUP: Record = Record {
    name: "AbcGroup",
    fields: &[
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "count",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "value",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "share",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "least",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
    ],
};
pub(crate) static ABC_ITEM: Record = Record {
    name: "AbcItem",
    fields: &[
        Field {
            name: "customer_id",
            shape: Shape::Optional(&Shape::Id("CustomerId")),
            optional: true,
        },
        Field {
            name: "product_id",
            shape: Shape::Optional(&Shape::Id("ProductId")),
            optional: true,
        },
        Field {
            name: "value",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "share",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "cumulative_share",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "class",
            shape: Shape::Enum(&ABC_CLASS),
            optional: false,
        },
        Field {
            name: "tier",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static ABC_QUERY: Record = Record {
    name: "AbcQuery",
    fields: &[
        Field {
            name: "of",
            shape: Shape::Enum(&ABC_SUBJECT),
            optional: true,
        },
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "from",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "until",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "as_of",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "a_percent",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "b_percent",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "tiers",
            shape: Shape::List(&Shape::Record(&VALUE_TIER)),
            optional: true,
        },
        Field {
            name: "limit",
            shape: Shape::Optional(&Shape::Integer {
                bits: 32,
                signed: false,
            }),
            optional: true,
        },
    ],
};
pub(crate) static ABC_REPORT: Record = Record {
    name: "AbcReport",
    fields: &[
        Field {
            name: "count",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "value",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "items",
            shape: Shape::List(&Shape::Record(&ABC_ITEM)),
            optional: false,
        },
        Field {
            name: "classes",
            shape: Shape::List(&Shape::Record(&ABC_GROUP)),
            optional: false,
        },
        Field {
            name: "tiers",
            shape: Shape::List(&Shape::Record(&ABC_GROUP)),
            optional: false,
        },
        Field {
            name: "points",
            shape: Shape::List(&Shape::Record(&CONCENTRATION_POINT)),
            optional: false,
        },
        Field {
            name: "gini",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
    ],
};
pub(crate) static ABC_SUBJECT: Enum = Enum {
    name: "AbcSubject",
    values: &["customers", "products"],
};
pub(crate) static ADDRESS: Record = Record {
    name: "Address",
    fields: &[
        Field {
            name: "label",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "lines",
            shape: Shape::List(&Shape::Text),
            optional: true,
        },
        Field {
            name: "city",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "region",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "postal_code",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "country",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static ATTAINMENT: Record = Record {
    name: "Attainment",
    fields: &[
        Field {
            name: "goal",
            shape: Shape::Record(&GOAL),
            optional: false,
        },
        Field {
            name: "as_of",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "won",
            shape: Shape::Record(&DEAL_TALLY),
            optional: false,
        },
        Field {
            name: "share",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "remaining",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "open",
            shape: Shape::Record(&DEAL_TALLY),
            optional: false,
        },
        Field {
            name: "weighted",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "coverage",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
    ],
};
pub(crate) static BASKET_BY: Enum = Enum {
    name: "BasketBy",
    values: &["product", "category"],
};
pub(crate) static BASKET_ITEM: Record = Record {
    name: "BasketItem",
    fields: &[
        Field {
            name: "product_id",
            shape: Shape::Optional(&Shape::Id("ProductId")),
            optional: true,
        },
        Field {
            name: "category_id",
            shape: Shape::Optional(&Shape::Id("CategoryId")),
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
    ],
};
pub(crate) static BASKET_QUERY: Record = Record {
    name: "BasketQuery",
    fields: &[
        Field {
            name: "by",
            shape: Shape::Enum(&BASKET_BY),
            optional: true,
        },
        Field {
            name: "from",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "until",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "as_of",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "min_support",
            shape: Shape::Float,
            optional: true,
        },
        Field {
            name: "min_confidence",
            shape: Shape::Float,
            optional: true,
        },
        Field {
            name: "max_items",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: true,
        },
        Field {
            name: "limit",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: true,
        },
        Field {
            name: "max_itemsets",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: true,
        },
        Field {
            name: "max_basket_items",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: true,
        },
    ],
};
pub(crate) static BASKET_RULE: Record = Record {
    name: "BasketRule",
    fields: &[
        Field {
            name: "antecedent",
            shape: Shape::List(&Shape::Record(&BASKET_ITEM)),
            optional: false,
        },
        Field {
            name: "consequent",
            shape: Shape::Record(&BASKET_ITEM),
            optional: false,
        },
        Field {
            name: "count",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "support",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "confidence",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "lift",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "leverage",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "conviction",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "zhang",
            shape: Shape::Float,
            optional: false,
        },
    ],
};
pub(crate) static BASKET_RULES: Record = Record {
    name: "BasketRules",
    fields: &[
        Field {
            name: "baskets",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "found",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "rules",
            shape: Shape::List(&Shape::Record(&BASKET_RULE)),
            optional: false,
        },
    ],
};
pub(crate) static BASKET_SET: Record = Record {
    name: "BasketSet",
    fields: &[
        Field {
            name: "items",
            shape: Shape::List(&Shape::Record(&BASKET_ITEM)),
            optional: false,
        },
        Field {
            name: "count",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "support",
            shape: Shape::Float,
            optional: false,
        },
    ],
};
pub(crate) static BASKET_SETS: Record = Record {
    name: "BasketSets",
    fields: &[
        Field {
            name: "baskets",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "found",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "sets",
            shape: Shape::List(&Shape::Record(&BASKET_SET)),
            optional: false,
        },
    ],
};
pub(crate) static BG_BB: Record = Record {
    name: "BgBb",
    fields: &[
        Field {
            name: "alpha",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "beta",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "gamma",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "delta",
            shape: Shape::Float,
            optional: false,
        },
    ],
};
pub(crate) static BG_NBD: Record = Record {
    name: "BgNbd",
    fields: &[
        Field {
            name: "r",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "alpha",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "a",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "b",
            shape: Shape::Float,
            optional: false,
        },
    ],
};
pub(crate) static BILLING_INTERVAL: Enum = Enum {
    name: "BillingInterval",
    values: &["month", "quarter", "year"],
};
pub(crate) static BINARY_EVALUATION: Record = Record {
    name: "BinaryEvaluation",
    fields: &[
        Field {
            name: "rows",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "positives",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "auc",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "log_loss",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "brier",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "calibration",
            shape: Shape::List(&Shape::Record(&RELIABILITY_BIN)),
            optional: false,
        },
    ],
};
pub(crate) static BOARD_OPTIONS: Record = Record {
    name: "BoardOptions",
    fields: &[
        Field {
            name: "deals",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: true,
        },
        Field {
            name: "owner",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "team",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static BOARD_STAGE: Record = Record {
    name: "BoardStage",
    fields: &[
        Field {
            name: "stage_id",
            shape: Shape::Id("StageId"),
            optional: false,
        },
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "kind",
            shape: Shape::Enum(&DEAL_STATUS),
            optional: false,
        },
        Field {
            name: "count",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "amounts",
            shape: Shape::List(&Shape::Record(&MONEY)),
            optional: false,
        },
        Field {
            name: "yearly",
            shape: Shape::List(&Shape::Record(&MONEY)),
            optional: false,
        },
        Field {
            name: "weighted",
            shape: Shape::List(&Shape::Record(&MONEY)),
            optional: false,
        },
        Field {
            name: "deals",
            shape: Shape::List(&Shape::Record(&DEAL)),
            optional: false,
        },
        Field {
            name: "next",
            shape: Shape::Optional(&Shape::Cursor),
            optional: true,
        },
    ],
};
pub(crate) static BOOSTED_TREES: Record = Record {
    name: "BoostedTrees",
    fields: &[
        Field {
            name: "base",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "trees",
            shape: Shape::List(&Shape::Record(&DECISION_TREE)),
            optional: false,
        },
        Field {
            name: "importance",
            shape: Shape::List(&Shape::Float),
            optional: false,
        },
        Field {
            name: "validation_loss",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
    ],
};
pub(crate) static BOOSTING_OPTIONS: Record = Record {
    name: "BoostingOptions",
    fields: &[
        Field {
            name: "trees",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: true,
        },
        Field {
            name: "depth",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: true,
        },
        Field {
            name: "learning_rate",
            shape: Shape::Float,
            optional: true,
        },
        Field {
            name: "min_rows",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: true,
        },
        Field {
            name: "l2",
            shape: Shape::Float,
            optional: true,
        },
        Field {
            name: "validation_part",
            shape: Shape::Float,
            optional: true,
        },
        Field {
            name: "patience",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: true,
        },
        Field {
            name: "seed",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: true,
        },
    ],
};
pub(crate) static CALENDAR_KIND: Enum = Enum {
    name: "CalendarKind",
    values: &["gregorian", "chinese_lunar"],
};
pub(crate) static CALIBRATION: Record = Record {
    name: "Calibration",
    fields: &[
        Field {
            name: "deals",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "brier",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "bins",
            shape: Shape::List(&Shape::Record(&CALIBRATION_BIN)),
            optional: false,
        },
    ],
};
pub(crate) static CALIBRATION_BIN: Record = Record {
    name: "CalibrationBin",
    fields: &[
        Field {
            name: "from",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "until",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "deals",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "won",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "expected",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "actual",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
    ],
};
pub(crate) static CALL_ATTEMPT: Record = Record {
    name: "CallAttempt",
    fields: &[
        Field {
            name: "at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "outcome",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "by",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "interaction_id",
            shape: Shape::Optional(&Shape::Id("InteractionId")),
            optional: true,
        },
    ],
};
pub(crate) static CALL_QUEUE: Record = Record {
    name: "CallQueue",
    fields: &[
        Field {
            name: "agent",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "limit",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: true,
        },
    ],
};
pub(crate) static CATEGORY: Record = Record {
    name: "Category",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("CategoryId"),
            optional: false,
        },
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "parent_id",
            shape: Shape::Optional(&Shape::Id("CategoryId")),
            optional: true,
        },
        Field {
            name: "description",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "created_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "updated_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "version",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "deleted_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static CATEGORY_PATCH: Record = Record {
    name: "CategoryPatch",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "parent_id",
            shape: Shape::Patch(&Shape::Id("CategoryId")),
            optional: true,
        },
        Field {
            name: "description",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static CHANGE: Record = Record {
    name: "Change",
    fields: &[
        Field {
            name: "seq",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "actor",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "batch",
            shape: Shape::Optional(&Shape::Id("ImportId")),
            optional: true,
        },
        Field {
            name: "entity",
            shape: Shape::Enum(&ENTITY),
            optional: false,
        },
        Field {
            name: "id",
            shape: Shape::Id("Uuid"),
            optional: false,
        },
        Field {
            name: "operation",
            shape: Shape::Enum(&OPERATION),
            optional: false,
        },
        Field {
            name: "fields",
            shape: Shape::List(&Shape::Record(&FIELD_CHANGE)),
            optional: false,
        },
    ],
};
pub(crate) static CHANGES: Record = Record {
    name: "Changes",
    fields: &[
        Field {
            name: "items",
            shape: Shape::List(&Shape::Record(&CHANGE)),
            optional: false,
        },
        Field {
            name: "last",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "more",
            shape: Shape::Bool,
            optional: false,
        },
    ],
};
pub(crate) static CHANNEL: Enum = Enum {
    name: "Channel",
    values: &[
        "email",
        "phone",
        "sms",
        "chat",
        "social",
        "web",
        "app",
        "in_person",
        "post",
        "device",
    ],
};
pub(crate) static CHANNEL_ACTIVITY: Record = Record {
    name: "ChannelActivity",
    fields: &[
        Field {
            name: "channel",
            shape: Shape::Enum(&CHANNEL),
            optional: false,
        },
        Field {
            name: "count",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "last_at",
            shape: Shape::Timestamp,
            optional: false,
        },
    ],
};
pub(crate) static CHURN_OUTCOME: Record = Record {
    name: "ChurnOutcome",
    fields: &[Field {
        name: "horizon_days",
        shape: Shape::Integer {
            bits: 32,
            signed: false,
        },
        optional: false,
    }],
};
pub(crate) static CLUSTER_COLUMN: Record = Record {
    name: "ClusterColumn",
    fields: &[
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "is_logarithm",
            shape: Shape::Bool,
            optional: false,
        },
        Field {
            name: "mean",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "deviation",
            shape: Shape::Float,
            optional: false,
        },
    ],
};
pub(crate) static CLUSTER_DISTANCE: Record = Record {
    name: "ClusterDistance",
    fields: &[
        Field {
            name: "number",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "distance",
            shape: Shape::Float,
            optional: false,
        },
    ],
};
pub(crate) static CLUSTER_PROFILE: Record = Record {
    name: "ClusterProfile",
    fields: &[
        Field {
            name: "number",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "description",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "customers",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "center",
            shape: Shape::List(&Shape::Float),
            optional: false,
        },
        Field {
            name: "scaled_center",
            shape: Shape::List(&Shape::Float),
            optional: false,
        },
    ],
};
pub(crate) static CLUSTER_SCORE: Record = Record {
    name: "ClusterScore",
    fields: &[
        Field {
            name: "number",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "distances",
            shape: Shape::List(&Shape::Record(&CLUSTER_DISTANCE)),
            optional: false,
        },
    ],
};
pub(crate) static CLUSTER_TRIAL: Record = Record {
    name: "ClusterTrial",
    fields: &[
        Field {
            name: "clusters",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "silhouette",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "inertia",
            shape: Shape::Float,
            optional: false,
        },
    ],
};
pub(crate) static CLUSTERS_PARAMETERS: Record = Record {
    name: "ClustersParameters",
    fields: &[
        Field {
            name: "columns",
            shape: Shape::List(&Shape::Record(&CLUSTER_COLUMN)),
            optional: false,
        },
        Field {
            name: "clusters",
            shape: Shape::List(&Shape::Record(&CLUSTER_PROFILE)),
            optional: false,
        },
        Field {
            name: "inertia",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "trials",
            shape: Shape::List(&Shape::Record(&CLUSTER_TRIAL)),
            optional: true,
        },
    ],
};
pub(crate) static CLUSTERS_SPEC: Record = Record {
    name: "ClustersSpec",
    fields: &[
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "features",
            shape: Shape::List(&Shape::Text),
            optional: true,
        },
        Field {
            name: "clusters",
            shape: Shape::Optional(&Shape::Integer {
                bits: 32,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "seed",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: true,
        },
    ],
};
pub(crate) static CLV_COVARIATE: Union = Union {
    name: "ClvCovariate",
    tag: "kind",
    variants: &[
        Variant {
            name: "first_order",
            shape: Shape::Record(&FIRST_ORDER_COVARIATE),
        },
        Variant {
            name: "first_channel",
            shape: Shape::Record(&FIRST_CHANNEL_COVARIATE),
        },
        Variant {
            name: "customer_kind",
            shape: Shape::Record(&CUSTOMER_KIND_COVARIATE),
        },
        Variant {
            name: "country",
            shape: Shape::Record(&COUNTRY_COVARIATE),
        },
        Variant {
            name: "tag",
            shape: Shape::Record(&TAG_COVARIATE),
        },
        Variant {
            name: "number_field",
            shape: Shape::Record(&NUMBER_FIELD_COVARIATE),
        },
        Variant {
            name: "text_field",
            shape: Shape::Record(&TEXT_FIELD_COVARIATE),
        },
    ],
};
pub(crate) static CLV_COVARIATE_EFFECT: Record = Record {
    name: "ClvCovariateEffect",
    fields: &[
        Field {
            name: "covariate",
            shape: Shape::Union(&CLV_COVARIATE),
            optional: false,
        },
        Field {
            name: "weight",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "standard_error",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "mean",
            shape: Shape::Float,
            optional: false,
        },
    ],
};
pub(crate) static CLV_PARAMETERS: Record = Record {
    name: "ClvParameters",
    fields: &[
        Field {
            name: "purchases",
            shape: Shape::Union(&PURCHASE_MODEL),
            optional: false,
        },
        Field {
            name: "purchases_fit",
            shape: Shape::Record(&MODEL_FIT),
            optional: false,
        },
        Field {
            name: "value",
            shape: Shape::Record(&GAMMA_GAMMA),
            optional: false,
        },
        Field {
            name: "value_fit",
            shape: Shape::Record(&MODEL_FIT),
            optional: false,
        },
        Field {
            name: "covariates",
            shape: Shape::List(&Shape::Record(&CLV_COVARIATE_EFFECT)),
            optional: true,
        },
    ],
};
pub(crate) static CLV_RATE_FACTOR: Record = Record {
    name: "ClvRateFactor",
    fields: &[
        Field {
            name: "covariate",
            shape: Shape::Union(&CLV_COVARIATE),
            optional: false,
        },
        Field {
            name: "value",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "factor",
            shape: Shape::Float,
            optional: false,
        },
    ],
};
pub(crate) static CLV_SCORE: Record = Record {
    name: "ClvScore",
    fields: &[
        Field {
            name: "history",
            shape: Shape::Record(&PURCHASE_HISTORY),
            optional: false,
        },
        Field {
            name: "mean_value",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "probability_alive",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "expected_purchases",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "expected_value",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "lifetime_value",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "lifetime_value_interval",
            shape: Shape::Optional(&Shape::Record(&CONFIDENCE_INTERVAL)),
            optional: true,
        },
        Field {
            name: "rate_factors",
            shape: Shape::List(&Shape::Record(&CLV_RATE_FACTOR)),
            optional: true,
        },
    ],
};
pub(crate) static CLV_SPEC: Record = Record {
    name: "ClvSpec",
    fields: &[
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "purchase_model",
            shape: Shape::Enum(&PURCHASE_MODEL_KIND),
            optional: true,
        },
        Field {
            name: "unit_days",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "horizon",
            shape: Shape::Record(&LIFETIME_VALUE_OPTIONS),
            optional: true,
        },
        Field {
            name: "holdout_days",
            shape: Shape::Optional(&Shape::Integer {
                bits: 32,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "covariates",
            shape: Shape::List(&Shape::Union(&CLV_COVARIATE)),
            optional: true,
        },
    ],
};
pub(crate) static CONCENTRATION: Record = Record {
    name: "Concentration",
    fields: &[
        Field {
            name: "customers",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "spent",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "points",
            shape: Shape::List(&Shape::Record(&CONCENTRATION_POINT)),
            optional: false,
        },
        Field {
            name: "a",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "b",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "c",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
    ],
};
pub(crate) static CONCENTRATION_POINT: Record = Record {
    name: "ConcentrationPoint",
    fields: &[
        Field {
            name: "percent",
            shape: Shape::Integer {
                bits: 8,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "share",
            shape: Shape::Float,
            optional: false,
        },
    ],
};
pub(crate) static CONDITION_VALUE: Record = Record {
    name: "ConditionValue",
    fields: &[
        Field {
            name: "expression",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "value",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static CONFIDENCE_INTERVAL: Record = Record {
    name: "ConfidenceInterval",
    fields: &[
        Field {
            name: "low",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "high",
            shape: Shape::Float,
            optional: false,
        },
    ],
};
pub(crate) static CONSENT: Record = Record {
    name: "Consent",
    fields: &[
        Field {
            name: "purpose",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "channel",
            shape: Shape::Enum(&CHANNEL),
            optional: false,
        },
        Field {
            name: "status",
            shape: Shape::Enum(&CONSENT_STATUS),
            optional: false,
        },
        Field {
            name: "basis",
            shape: Shape::Enum(&LAWFUL_BASIS),
            optional: true,
        },
        Field {
            name: "proof",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "at",
            shape: Shape::Timestamp,
            optional: false,
        },
    ],
};
pub(crate) static CONSENT_STATUS: Enum = Enum {
    name: "ConsentStatus",
    values: &["granted", "withdrawn"],
};
pub(crate) static CONTRACT_END_OUTCOME: Record = Record {
    name: "ContractEndOutcome",
    fields: &[
        Field {
            name: "horizon_days",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "began_field",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "ended_field",
            shape: Shape::Text,
            optional: false,
        },
    ],
};
pub(crate) static COORDINATES: Record = Record {
    name: "Coordinates",
    fields: &[
        Field {
            name: "latitude",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "longitude",
            shape: Shape::Decimal,
            optional: false,
        },
    ],
};
pub(crate) static COUNTRY_COVARIATE: Record = Record {
    name: "CountryCovariate",
    fields: &[Field {
        name: "country",
        shape: Shape::Text,
        optional: false,
    }],
};
pub(crate) static CREDIT: Record = Record {
    name: "Credit",
    fields: &[
        Field {
            name: "credit_note_id",
            shape: Shape::Id("InvoiceId"),
            optional: false,
        },
        Field {
            name: "amount",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "at",
            shape: Shape::Timestamp,
            optional: false,
        },
    ],
};
pub(crate) static CSV_FORMAT: Record = Record {
    name: "CsvFormat",
    fields: &[
        Field {
            name: "delimiter",
            shape: Shape::Text,
            optional: true,
        },
        Field {
            name: "header",
            shape: Shape::Bool,
            optional: true,
        },
        Field {
            name: "decimal_mark",
            shape: Shape::Enum(&DECIMAL_MARK),
            optional: true,
        },
    ],
};
pub(crate) static CURRENCY_SALES: Record = Record {
    name: "CurrencySales",
    fields: &[
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "orders",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "revenue",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "refunded",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "mean_order_value",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
    ],
};
pub(crate) static CUSTOMER: Record = Record {
    name: "Customer",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("CustomerId"),
            optional: false,
        },
        Field {
            name: "kind",
            shape: Shape::Enum(&CUSTOMER_KIND),
            optional: false,
        },
        Field {
            name: "name",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "name_parts",
            shape: Shape::Optional(&Shape::Record(&PERSON_NAME)),
            optional: true,
        },
        Field {
            name: "identifiers",
            shape: Shape::List(&Shape::Record(&IDENTIFIER)),
            optional: false,
        },
        Field {
            name: "addresses",
            shape: Shape::List(&Shape::Record(&ADDRESS)),
            optional: false,
        },
        Field {
            name: "birthday",
            shape: Shape::Optional(&Shape::Record(&PARTIAL_DATE)),
            optional: true,
        },
        Field {
            name: "gender",
            shape: Shape::Optional(&Shape::Enum(&GENDER)),
            optional: true,
        },
        Field {
            name: "language",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "time_zone",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "occupation",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "preferences",
            shape: Shape::Map(&Shape::Text, &Shape::Value),
            optional: false,
        },
        Field {
            name: "tags",
            shape: Shape::List(&Shape::Text),
            optional: false,
        },
        Field {
            name: "roles",
            shape: Shape::List(&Shape::Enum(&ROLE)),
            optional: false,
        },
        Field {
            name: "lifecycle",
            shape: Shape::Enum(&LIFECYCLE),
            optional: false,
        },
        Field {
            name: "owner",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "source",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "custom",
            shape: Shape::Map(&Shape::Text, &Shape::Value),
            optional: false,
        },
        Field {
            name: "consents",
            shape: Shape::List(&Shape::Record(&CONSENT)),
            optional: false,
        },
        Field {
            name: "created_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "updated_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "version",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "deleted_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static CUSTOMER360: Record = Record {
    name: "Customer360",
    fields: &[
        Field {
            name: "customer",
            shape: Shape::Record(&CUSTOMER),
            optional: false,
        },
        Field {
            name: "profile",
            shape: Shape::Record(&PROFILE),
            optional: false,
        },
        Field {
            name: "relationships",
            shape: Shape::List(&Shape::Record(&RELATIONSHIP)),
            optional: false,
        },
        Field {
            name: "orders",
            shape: Shape::List(&Shape::Record(&ORDER)),
            optional: false,
        },
        Field {
            name: "interactions",
            shape: Shape::List(&Shape::Record(&INTERACTION)),
            optional: false,
        },
        Field {
            name: "notes",
            shape: Shape::List(&Shape::Record(&NOTE)),
            optional: false,
        },
        Field {
            name: "deals",
            shape: Shape::List(&Shape::Record(&DEAL)),
            optional: false,
        },
        Field {
            name: "history",
            shape: Shape::List(&Shape::Record(&HISTORY_ENTRY)),
            optional: false,
        },
    ],
};
pub(crate) static CUSTOMER360_OPTIONS: Record = Record {
    name: "Customer360Options",
    fields: &[
        Field {
            name: "orders",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: true,
        },
        Field {
            name: "interactions",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: true,
        },
        Field {
            name: "notes",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: true,
        },
        Field {
            name: "deals",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: true,
        },
        Field {
            name: "relationships",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: true,
        },
        Field {
            name: "history",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: true,
        },
    ],
};
pub(crate) static CUSTOMER_ATTRIBUTES: Record = Record {
    name: "CustomerAttributes",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("CustomerId"),
            optional: false,
        },
        Field {
            name: "kind",
            shape: Shape::Enum(&CUSTOMER_KIND),
            optional: false,
        },
        Field {
            name: "name",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "given_name",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "family_name",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "email",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "phone",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "country",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "region",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "city",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "postal_code",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "birthday",
            shape: Shape::Optional(&Shape::Record(&PARTIAL_DATE)),
            optional: true,
        },
        Field {
            name: "gender",
            shape: Shape::Optional(&Shape::Enum(&GENDER)),
            optional: true,
        },
        Field {
            name: "language",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "time_zone",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "occupation",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "lifecycle",
            shape: Shape::Enum(&LIFECYCLE),
            optional: false,
        },
        Field {
            name: "owner",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "source",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "roles",
            shape: Shape::List(&Shape::Enum(&ROLE)),
            optional: false,
        },
        Field {
            name: "tags",
            shape: Shape::List(&Shape::Text),
            optional: false,
        },
        Field {
            name: "custom",
            shape: Shape::Map(&Shape::Text, &Shape::Value),
            optional: false,
        },
        Field {
            name: "created_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "updated_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "order_count",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "order_days",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "return_count",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "refund_count",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "first_order_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "last_order_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "spent",
            shape: Shape::List(&Shape::Record(&MONEY)),
            optional: false,
        },
        Field {
            name: "refunded",
            shape: Shape::List(&Shape::Record(&MONEY)),
            optional: false,
        },
        Field {
            name: "balance",
            shape: Shape::List(&Shape::Record(&MONEY)),
            optional: false,
        },
        Field {
            name: "interaction_count",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "last_interaction_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "p_alive",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "expected_purchases",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "clv",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "rfm_recency",
            shape: Shape::Optional(&Shape::Integer {
                bits: 32,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "rfm_frequency",
            shape: Shape::Optional(&Shape::Integer {
                bits: 32,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "rfm_monetary",
            shape: Shape::Optional(&Shape::Integer {
                bits: 32,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "rfm_segment",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "propensity",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "cluster",
            shape: Shape::Optional(&Shape::Integer {
                bits: 32,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "cluster_name",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static CUSTOMER_FEATURES: Record = Record {
    name: "CustomerFeatures",
    fields: &[
        Field {
            name: "customer_id",
            shape: Shape::Id("CustomerId"),
            optional: false,
        },
        Field {
            name: "days_since_first_order",
            shape: Shape::Optional(&Shape::Integer {
                bits: 32,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "days_since_last_order",
            shape: Shape::Optional(&Shape::Integer {
                bits: 32,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "order_count",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "orders_30_days",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "orders_90_days",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "orders_365_days",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "order_days",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "spent",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "spent_30_days",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "spent_90_days",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "spent_365_days",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "mean_order_value",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "mean_gap_days",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "gap_deviation_days",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "products",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "categories",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "refunded_share",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "discounted_share",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "return_count",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "cancellations",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "interaction_count",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "interactions_30_days",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "interactions_90_days",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "inbound_90_days",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "outbound_90_days",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "days_since_last_interaction",
            shape: Shape::Optional(&Shape::Integer {
                bits: 32,
                signed: false,
            }),
            optional: true,
        },
    ],
};
pub(crate) static CUSTOMER_KIND: Enum = Enum {
    name: "CustomerKind",
    values: &["person", "organization"],
};
pub(crate) static CUSTOMER_KIND_COVARIATE: Record = Record {
    name: "CustomerKindCovariate",
    fields: &[Field {
        name: "customer_kind",
        shape: Shape::Enum(&CUSTOMER_KIND),
        optional: false,
    }],
};
pub(crate) static CUSTOMER_MAPPING: Record = Record {
    name: "CustomerMapping",
    fields: &[
        Field {
            name: "format",
            shape: Shape::Record(&CSV_FORMAT),
            optional: true,
        },
        Field {
            name: "external_id",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "issuer",
            shape: Shape::Text,
            optional: true,
        },
        Field {
            name: "email",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "phone",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "kind",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "given_name",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "family_name",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "birthday",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "date_format",
            shape: Shape::Text,
            optional: true,
        },
        Field {
            name: "gender",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "language",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "occupation",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "address_lines",
            shape: Shape::List(&Shape::Column),
            optional: true,
        },
        Field {
            name: "postal_code",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "city",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "region",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "country",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "tags",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "tag_separator",
            shape: Shape::Text,
            optional: true,
        },
        Field {
            name: "lifecycle",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "owner",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "source",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "custom",
            shape: Shape::Map(&Shape::Text, &Shape::Column),
            optional: true,
        },
    ],
};
pub(crate) static CUSTOMER_PATCH: Record = Record {
    name: "CustomerPatch",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "kind",
            shape: Shape::Optional(&Shape::Enum(&CUSTOMER_KIND)),
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "name_parts",
            shape: Shape::Patch(&Shape::Record(&PERSON_NAME)),
            optional: true,
        },
        Field {
            name: "identifiers",
            shape: Shape::Patch(&Shape::List(&Shape::Record(&IDENTIFIER))),
            optional: true,
        },
        Field {
            name: "addresses",
            shape: Shape::Patch(&Shape::List(&Shape::Record(&ADDRESS))),
            optional: true,
        },
        Field {
            name: "birthday",
            shape: Shape::Patch(&Shape::Record(&PARTIAL_DATE)),
            optional: true,
        },
        Field {
            name: "gender",
            shape: Shape::Patch(&Shape::Enum(&GENDER)),
            optional: true,
        },
        Field {
            name: "language",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "time_zone",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "occupation",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "preferences",
            shape: Shape::Map(&Shape::Text, &Shape::Optional(&Shape::Value)),
            optional: true,
        },
        Field {
            name: "tags",
            shape: Shape::Patch(&Shape::List(&Shape::Text)),
            optional: true,
        },
        Field {
            name: "roles",
            shape: Shape::Patch(&Shape::List(&Shape::Enum(&ROLE))),
            optional: true,
        },
        Field {
            name: "lifecycle",
            shape: Shape::Optional(&Shape::Enum(&LIFECYCLE)),
            optional: true,
        },
        Field {
            name: "owner",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "source",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "custom",
            shape: Shape::Map(&Shape::Text, &Shape::Optional(&Shape::Value)),
            optional: true,
        },
    ],
};
pub(crate) static CUSTOMER_QUERY: Record = Record {
    name: "CustomerQuery",
    fields: &[
        Field {
            name: "kind",
            shape: Shape::Optional(&Shape::Enum(&CUSTOMER_KIND)),
            optional: true,
        },
        Field {
            name: "role",
            shape: Shape::Optional(&Shape::Enum(&ROLE)),
            optional: true,
        },
        Field {
            name: "tag",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "lifecycle",
            shape: Shape::Optional(&Shape::Enum(&LIFECYCLE)),
            optional: true,
        },
        Field {
            name: "owner",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "text",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "created_from",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "created_until",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "updated_from",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "updated_until",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "deleted",
            shape: Shape::Enum(&DELETED),
            optional: true,
        },
        Field {
            name: "sort",
            shape: Shape::Enum(&CUSTOMER_SORT),
            optional: true,
        },
        Field {
            name: "order",
            shape: Shape::Enum(&SORT_ORDER),
            optional: true,
        },
    ],
};
pub(crate) static CUSTOMER_SORT: Enum = Enum {
    name: "CustomerSort",
    values: &["created", "name", "updated"],
};
pub(crate) static DEAL: Record = Record {
    name: "Deal",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("DealId"),
            optional: false,
        },
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "customer_id",
            shape: Shape::Id("CustomerId"),
            optional: false,
        },
        Field {
            name: "pipeline_id",
            shape: Shape::Id("PipelineId"),
            optional: false,
        },
        Field {
            name: "stage_id",
            shape: Shape::Id("StageId"),
            optional: false,
        },
        Field {
            name: "status",
            shape: Shape::Enum(&DEAL_STATUS),
            optional: false,
        },
        Field {
            name: "contacts",
            shape: Shape::List(&Shape::Record(&DEAL_CONTACT)),
            optional: false,
        },
        Field {
            name: "partners",
            shape: Shape::List(&Shape::Record(&DEAL_PARTNER)),
            optional: false,
        },
        Field {
            name: "lines",
            shape: Shape::List(&Shape::Record(&DEAL_LINE)),
            optional: false,
        },
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "amount",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "recurring",
            shape: Shape::Optional(&Shape::Record(&RECURRING)),
            optional: true,
        },
        Field {
            name: "probability",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "manual_probability",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "expected_close_on",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "source",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "campaign",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "next_step",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "competitors",
            shape: Shape::List(&Shape::Text),
            optional: false,
        },
        Field {
            name: "lost_reason",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "owner",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "team",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "quote_id",
            shape: Shape::Optional(&Shape::Id("QuoteId")),
            optional: true,
        },
        Field {
            name: "order_id",
            shape: Shape::Optional(&Shape::Id("OrderId")),
            optional: true,
        },
        Field {
            name: "moves",
            shape: Shape::List(&Shape::Record(&STAGE_MOVE)),
            optional: false,
        },
        Field {
            name: "opened_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "closed_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "created_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "updated_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "version",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "deleted_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "predicted_by",
            shape: Shape::Optional(&Shape::Enum(&PROBABILITY_METHOD)),
            optional: true,
        },
    ],
};
pub(crate) static DEAL_CONTACT: Record = Record {
    name: "DealContact",
    fields: &[
        Field {
            name: "customer_id",
            shape: Shape::Id("CustomerId"),
            optional: false,
        },
        Field {
            name: "role",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static DEAL_ESTIMATE: Record = Record {
    name: "DealEstimate",
    fields: &[
        Field {
            name: "probability",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "prior",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "terms",
            shape: Shape::List(&Shape::Record(&ESTIMATE_TERM)),
            optional: false,
        },
    ],
};
pub(crate) static DEAL_EVENT: Record = Record {
    name: "DealEvent",
    fields: &[
        Field {
            name: "kind",
            shape: Shape::Enum(&DEAL_EVENT_KIND),
            optional: false,
        },
        Field {
            name: "deal",
            shape: Shape::Record(&DEAL),
            optional: false,
        },
        Field {
            name: "step",
            shape: Shape::Record(&STAGE_MOVE),
            optional: false,
        },
    ],
};
pub(crate) static DEAL_EVENT_KIND: Enum = Enum {
    name: "DealEventKind",
    values: &["opened", "moved", "won", "lost", "reopened"],
};
pub(crate) static DEAL_FIELD: Enum = Enum {
    name: "DealField",
    values: &[
        "amount",
        "lines",
        "contacts",
        "expected_close_on",
        "source",
        "campaign",
        "next_step",
        "competitors",
        "lost_reason",
        "owner",
        "team",
    ],
};
pub(crate) static DEAL_LINE: Record = Record {
    name: "DealLine",
    fields: &[
        Field {
            name: "product_id",
            shape: Shape::Optional(&Shape::Id("ProductId")),
            optional: true,
        },
        Field {
            name: "sku",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "quantity",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "unit_price",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "discount",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "tax",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "interval",
            shape: Shape::Optional(&Shape::Enum(&BILLING_INTERVAL)),
            optional: true,
        },
    ],
};
pub(crate) static DEAL_LOSS: Record = Record {
    name: "DealLoss",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "stage_id",
            shape: Shape::Optional(&Shape::Id("StageId")),
            optional: true,
        },
        Field {
            name: "at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "by",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "reason",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static DEAL_MAPPING: Record = Record {
    name: "DealMapping",
    fields: &[
        Field {
            name: "format",
            shape: Shape::Record(&CSV_FORMAT),
            optional: true,
        },
        Field {
            name: "external_id",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "issuer",
            shape: Shape::Text,
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "pipeline",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "stage",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "stages",
            shape: Shape::Map(&Shape::Text, &Shape::Text),
            optional: true,
        },
        Field {
            name: "customer_external_id",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "customer_issuer",
            shape: Shape::Text,
            optional: true,
        },
        Field {
            name: "customer_email",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "customer_phone",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "customer_name",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "customer_kind",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "unknown_customer",
            shape: Shape::Enum(&UNKNOWN_DEAL_CUSTOMER),
            optional: true,
        },
        Field {
            name: "missing_customer_id",
            shape: Shape::Optional(&Shape::Id("CustomerId")),
            optional: true,
        },
        Field {
            name: "product",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "unknown_product",
            shape: Shape::Enum(&UNKNOWN_PRODUCT),
            optional: true,
        },
        Field {
            name: "quantity",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "amount",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "currency",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "opened_at",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "stage_dates",
            shape: Shape::Map(&Shape::Text, &Shape::Column),
            optional: true,
        },
        Field {
            name: "closed_at",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "time_format",
            shape: Shape::Text,
            optional: true,
        },
        Field {
            name: "time_zone",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "expected_close_on",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "date_format",
            shape: Shape::Text,
            optional: true,
        },
        Field {
            name: "probability",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "owner",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "team",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "source",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "campaign",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "next_step",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "lost_reason",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
    ],
};
pub(crate) static DEAL_METRICS: Record = Record {
    name: "DealMetrics",
    fields: &[
        Field {
            name: "as_of",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "won",
            shape: Shape::Record(&DEAL_TALLY),
            optional: false,
        },
        Field {
            name: "lost",
            shape: Shape::Record(&DEAL_TALLY),
            optional: false,
        },
        Field {
            name: "win_rate",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "win_rate_by_value",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "mean_won",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "won_cycle",
            shape: Shape::Record(&DURATIONS),
            optional: false,
        },
        Field {
            name: "lost_cycle",
            shape: Shape::Record(&DURATIONS),
            optional: false,
        },
        Field {
            name: "open",
            shape: Shape::Record(&DEAL_TALLY),
            optional: false,
        },
        Field {
            name: "velocity",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "stages",
            shape: Shape::List(&Shape::Record(&STAGE_METRICS)),
            optional: false,
        },
    ],
};
pub(crate) static DEAL_METRICS_QUERY: Record = Record {
    name: "DealMetricsQuery",
    fields: &[
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "from",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "until",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "pipeline_id",
            shape: Shape::Optional(&Shape::Id("PipelineId")),
            optional: true,
        },
        Field {
            name: "owner",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "team",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "source",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "campaign",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "value",
            shape: Shape::Enum(&DEAL_VALUE),
            optional: true,
        },
    ],
};
pub(crate) static DEAL_MOVE: Record = Record {
    name: "DealMove",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "stage_id",
            shape: Shape::Id("StageId"),
            optional: false,
        },
        Field {
            name: "pipeline_id",
            shape: Shape::Optional(&Shape::Id("PipelineId")),
            optional: true,
        },
        Field {
            name: "at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "by",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "reason",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static DEAL_PARTNER: Record = Record {
    name: "DealPartner",
    fields: &[
        Field {
            name: "customer_id",
            shape: Shape::Id("CustomerId"),
            optional: false,
        },
        Field {
            name: "role",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "share",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
    ],
};
pub(crate) static DEAL_PATCH: Record = Record {
    name: "DealPatch",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "customer_id",
            shape: Shape::Optional(&Shape::Id("CustomerId")),
            optional: true,
        },
        Field {
            name: "contacts",
            shape: Shape::Patch(&Shape::List(&Shape::Record(&DEAL_CONTACT))),
            optional: true,
        },
        Field {
            name: "partners",
            shape: Shape::Patch(&Shape::List(&Shape::Record(&DEAL_PARTNER))),
            optional: true,
        },
        Field {
            name: "lines",
            shape: Shape::Patch(&Shape::List(&Shape::Record(&NEW_DEAL_LINE))),
            optional: true,
        },
        Field {
            name: "currency",
            shape: Shape::Optional(&Shape::Currency),
            optional: true,
        },
        Field {
            name: "amount",
            shape: Shape::Patch(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "recurring",
            shape: Shape::Patch(&Shape::Record(&RECURRING)),
            optional: true,
        },
        Field {
            name: "probability",
            shape: Shape::Patch(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "expected_close_on",
            shape: Shape::Patch(&Shape::Date),
            optional: true,
        },
        Field {
            name: "source",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "campaign",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "next_step",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "competitors",
            shape: Shape::Patch(&Shape::List(&Shape::Text)),
            optional: true,
        },
        Field {
            name: "lost_reason",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "owner",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "team",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static DEAL_PREDICTION: Record = Record {
    name: "DealPrediction",
    fields: &[
        Field {
            name: "deal_id",
            shape: Shape::Id("DealId"),
            optional: false,
        },
        Field {
            name: "automatic_probability",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "method",
            shape: Shape::Enum(&PROBABILITY_METHOD),
            optional: false,
        },
        Field {
            name: "stage_probability",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "manual_probability",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "naive_bayes",
            shape: Shape::Optional(&Shape::Record(&DEAL_ESTIMATE)),
            optional: true,
        },
        Field {
            name: "logistic_regression",
            shape: Shape::Optional(&Shape::Record(&DEAL_ESTIMATE)),
            optional: true,
        },
    ],
};
pub(crate) static DEAL_QUERY: Record = Record {
    name: "DealQuery",
    fields: &[
        Field {
            name: "pipeline_id",
            shape: Shape::Optional(&Shape::Id("PipelineId")),
            optional: true,
        },
        Field {
            name: "stage_id",
            shape: Shape::Optional(&Shape::Id("StageId")),
            optional: true,
        },
        Field {
            name: "status",
            shape: Shape::Optional(&Shape::Enum(&DEAL_STATUS)),
            optional: true,
        },
        Field {
            name: "owner",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "team",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "customer_id",
            shape: Shape::Optional(&Shape::Id("CustomerId")),
            optional: true,
        },
        Field {
            name: "contact_id",
            shape: Shape::Optional(&Shape::Id("CustomerId")),
            optional: true,
        },
        Field {
            name: "partner_id",
            shape: Shape::Optional(&Shape::Id("CustomerId")),
            optional: true,
        },
        Field {
            name: "expected_from",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "expected_until",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "source",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "campaign",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "text",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static DEAL_REOPENING: Record = Record {
    name: "DealReopening",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "stage_id",
            shape: Shape::Optional(&Shape::Id("StageId")),
            optional: true,
        },
        Field {
            name: "at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "by",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "reason",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static DEAL_STATUS: Enum = Enum {
    name: "DealStatus",
    values: &["open", "won", "lost"],
};
pub(crate) static DEAL_TALLY: Record = Record {
    name: "DealTally",
    fields: &[
        Field {
            name: "deals",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "value",
            shape: Shape::Decimal,
            optional: false,
        },
    ],
};
pub(crate) static DEAL_VALUE: Enum = Enum {
    name: "DealValue",
    values: &["amount", "yearly", "first_year"],
};
pub(crate) static DEAL_WIN: Record = Record {
    name: "DealWin",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "stage_id",
            shape: Shape::Optional(&Shape::Id("StageId")),
            optional: true,
        },
        Field {
            name: "at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "by",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "reason",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "order_id",
            shape: Shape::Optional(&Shape::Id("OrderId")),
            optional: true,
        },
    ],
};
pub(crate) static DECIMAL_MARK: Enum = Enum {
    name: "DecimalMark",
    values: &["point", "comma"],
};
pub(crate) static DECISION_TREE: Record = Record {
    name: "DecisionTree",
    fields: &[Field {
        name: "nodes",
        shape: Shape::List(&Shape::Record(&TREE_NODE)),
        optional: false,
    }],
};
pub(crate) static DELETED: Enum = Enum {
    name: "Deleted",
    values: &["exclude", "only", "include"],
};
pub(crate) static DEMAND_BACKTEST: Record = Record {
    name: "DemandBacktest",
    fields: &[
        Field {
            name: "forecasts",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "model",
            shape: Shape::Record(&FORECAST_ACCURACY),
            optional: false,
        },
        Field {
            name: "seasonal_naive",
            shape: Shape::Record(&FORECAST_ACCURACY),
            optional: false,
        },
    ],
};
pub(crate) static DEMAND_FORECAST_QUERY: Record = Record {
    name: "DemandForecastQuery",
    fields: &[
        Field {
            name: "sales",
            shape: Shape::Record(&DEMAND_QUERY),
            optional: true,
        },
        Field {
            name: "horizon",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: true,
        },
        Field {
            name: "level",
            shape: Shape::Float,
            optional: true,
        },
        Field {
            name: "season",
            shape: Shape::Optional(&Shape::Integer {
                bits: 32,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "method",
            shape: Shape::Optional(&Shape::Record(&SMOOTHING_METHOD)),
            optional: true,
        },
        Field {
            name: "origins",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: true,
        },
    ],
};
pub(crate) static DEMAND_OUTLOOK: Record = Record {
    name: "DemandOutlook",
    fields: &[
        Field {
            name: "sales",
            shape: Shape::List(&Shape::Record(&DEMAND_PERIOD_SALES)),
            optional: false,
        },
        Field {
            name: "method",
            shape: Shape::Record(&SMOOTHING_METHOD),
            optional: false,
        },
        Field {
            name: "expected",
            shape: Shape::List(&Shape::Record(&EXPECTED_DEMAND)),
            optional: false,
        },
        Field {
            name: "backtest",
            shape: Shape::Optional(&Shape::Record(&DEMAND_BACKTEST)),
            optional: true,
        },
    ],
};
pub(crate) static DEMAND_PERIOD: Enum = Enum {
    name: "DemandPeriod",
    values: &["day", "week", "month"],
};
pub(crate) static DEMAND_PERIOD_SALES: Record = Record {
    name: "DemandPeriodSales",
    fields: &[
        Field {
            name: "starts_on",
            shape: Shape::Date,
            optional: false,
        },
        Field {
            name: "sold",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "orders",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
    ],
};
pub(crate) static DEMAND_QUERY: Record = Record {
    name: "DemandQuery",
    fields: &[
        Field {
            name: "product_id",
            shape: Shape::Optional(&Shape::Id("ProductId")),
            optional: true,
        },
        Field {
            name: "category_id",
            shape: Shape::Optional(&Shape::Id("CategoryId")),
            optional: true,
        },
        Field {
            name: "currency",
            shape: Shape::Optional(&Shape::Currency),
            optional: true,
        },
        Field {
            name: "period",
            shape: Shape::Enum(&DEMAND_PERIOD),
            optional: true,
        },
        Field {
            name: "from",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "until",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "as_of",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static DEMAND_SEASON: Enum = Enum {
    name: "DemandSeason",
    values: &["none", "additive", "multiplicative"],
};
pub(crate) static DEMAND_TREND: Enum = Enum {
    name: "DemandTrend",
    values: &["none", "additive", "damped"],
};
pub(crate) static DIRECTION: Enum = Enum {
    name: "Direction",
    values: &["inbound", "outbound"],
};
pub(crate) static DUE_STATE: Enum = Enum {
    name: "DueState",
    values: &["overdue", "today", "upcoming", "unscheduled"],
};
pub(crate) static DURATIONS: Record = Record {
    name: "Durations",
    fields: &[
        Field {
            name: "count",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "mean",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "p50",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "p90",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
    ],
};
pub(crate) static EDITED_PIPELINE: Record = Record {
    name: "EditedPipeline",
    fields: &[
        Field {
            name: "pipeline",
            shape: Shape::Record(&PIPELINE),
            optional: false,
        },
        Field {
            name: "migrations",
            shape: Shape::List(&Shape::Record(&STAGE_MIGRATION)),
            optional: false,
        },
    ],
};
pub(crate) static ENTITY: Enum = Enum {
    name: "Entity",
    values: &[
        "customer",
        "relationship",
        "note",
        "field",
        "product",
        "category",
        "order",
        "interaction",
        "segment",
        "membership",
        "pipeline",
        "deal",
        "rate",
        "goal",
        "forecast",
        "task",
        "quote",
        "shipment",
        "invoice",
        "return",
        "purchase_order",
        "lead_model",
        "model",
    ],
};
pub(crate) static ESTIMATE_TERM: Record = Record {
    name: "EstimateTerm",
    fields: &[
        Field {
            name: "stage_id",
            shape: Shape::Optional(&Shape::Id("StageId")),
            optional: true,
        },
        Field {
            name: "field",
            shape: Shape::Optional(&Shape::Enum(&PREDICTOR_FIELD)),
            optional: true,
        },
        Field {
            name: "value",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "won",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "lost",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "log_odds",
            shape: Shape::Float,
            optional: false,
        },
    ],
};
pub(crate) static EXCHANGE_RATE: Record = Record {
    name: "ExchangeRate",
    fields: &[
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "base",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "on",
            shape: Shape::Date,
            optional: false,
        },
        Field {
            name: "rate",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "created_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "updated_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "version",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "deleted_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static EXPECTED_DEMAND: Record = Record {
    name: "ExpectedDemand",
    fields: &[
        Field {
            name: "starts_on",
            shape: Shape::Date,
            optional: false,
        },
        Field {
            name: "mean",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "low",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "high",
            shape: Shape::Float,
            optional: false,
        },
    ],
};
pub(crate) static FEATURE_QUERY: Record = Record {
    name: "FeatureQuery",
    fields: &[
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "as_of",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "segment_id",
            shape: Shape::Optional(&Shape::Id("SegmentId")),
            optional: true,
        },
        Field {
            name: "customer_ids",
            shape: Shape::List(&Shape::Id("CustomerId")),
            optional: true,
        },
        Field {
            name: "missing_rate",
            shape: Shape::Enum(&MISSING_RATE),
            optional: true,
        },
    ],
};
pub(crate) static FIELD_CHANGE: Record = Record {
    name: "FieldChange",
    fields: &[
        Field {
            name: "field",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "old",
            shape: Shape::Json,
            optional: false,
        },
        Field {
            name: "new",
            shape: Shape::Json,
            optional: false,
        },
    ],
};
pub(crate) static FIELD_DEFINITION: Record = Record {
    name: "FieldDefinition",
    fields: &[
        Field {
            name: "key",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "label",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "kind",
            shape: Shape::Enum(&FIELD_KIND),
            optional: false,
        },
        Field {
            name: "choices",
            shape: Shape::List(&Shape::Text),
            optional: false,
        },
        Field {
            name: "required",
            shape: Shape::Bool,
            optional: false,
        },
        Field {
            name: "created_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "updated_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "version",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "deleted_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static FIELD_KIND: Enum = Enum {
    name: "FieldKind",
    values: &[
        "text",
        "integer",
        "decimal",
        "bool",
        "date",
        "timestamp",
        "choice",
        "choices",
    ],
};
pub(crate) static FIELD_PATCH: Record = Record {
    name: "FieldPatch",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "label",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "choices",
            shape: Shape::Optional(&Shape::List(&Shape::Text)),
            optional: true,
        },
        Field {
            name: "required",
            shape: Shape::Optional(&Shape::Bool),
            optional: true,
        },
    ],
};
pub(crate) static FIRST_CHANNEL_COVARIATE: Record = Record {
    name: "FirstChannelCovariate",
    fields: &[Field {
        name: "channel",
        shape: Shape::Enum(&CHANNEL),
        optional: false,
    }],
};
pub(crate) static FIRST_ORDER_COVARIATE: Record = Record {
    name: "FirstOrderCovariate",
    fields: &[Field {
        name: "fact",
        shape: Shape::Enum(&FIRST_ORDER_FACT),
        optional: false,
    }],
};
pub(crate) static FIRST_ORDER_FACT: Enum = Enum {
    name: "FirstOrderFact",
    values: &["value", "discounted"],
};
pub(crate) static FORECAST: Record = Record {
    name: "Forecast",
    fields: &[
        Field {
            name: "as_of",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "query",
            shape: Shape::Record(&FORECAST_QUERY),
            optional: false,
        },
        Field {
            name: "rows",
            shape: Shape::List(&Shape::Record(&FORECAST_ROW)),
            optional: false,
        },
        Field {
            name: "total",
            shape: Shape::Record(&FORECAST_FIGURES),
            optional: false,
        },
    ],
};
pub(crate) static FORECAST_ACCURACY: Record = Record {
    name: "ForecastAccuracy",
    fields: &[
        Field {
            name: "mean_absolute_error",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "root_mean_squared_error",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "mean_absolute_scaled_error",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
    ],
};
pub(crate) static FORECAST_FIGURES: Record = Record {
    name: "ForecastFigures",
    fields: &[
        Field {
            name: "open_deals",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "unvalued_deals",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "open",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "weighted",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "best_case",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "committed",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "won_deals",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "won",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "lost_deals",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "lost",
            shape: Shape::Decimal,
            optional: false,
        },
    ],
};
pub(crate) static FORECAST_GROUP: Enum = Enum {
    name: "ForecastGroup",
    values: &["pipeline", "team", "owner"],
};
pub(crate) static FORECAST_QUERY: Record = Record {
    name: "ForecastQuery",
    fields: &[
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "length",
            shape: Shape::Enum(&PERIOD_LENGTH),
            optional: true,
        },
        Field {
            name: "from",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "until",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "pipeline_id",
            shape: Shape::Optional(&Shape::Id("PipelineId")),
            optional: true,
        },
        Field {
            name: "owner",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "team",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "value",
            shape: Shape::Enum(&DEAL_VALUE),
            optional: true,
        },
        Field {
            name: "best_case_from",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "committed_from",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "groups",
            shape: Shape::List(&Shape::Enum(&FORECAST_GROUP)),
            optional: true,
        },
    ],
};
pub(crate) static FORECAST_REVIEW: Record = Record {
    name: "ForecastReview",
    fields: &[
        Field {
            name: "as_of",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "periods",
            shape: Shape::List(&Shape::Record(&PERIOD_REVIEW)),
            optional: false,
        },
        Field {
            name: "absolute_error",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "bias",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "calibration",
            shape: Shape::Record(&CALIBRATION),
            optional: false,
        },
    ],
};
pub(crate) static FORECAST_ROW: Record = Record {
    name: "ForecastRow",
    fields: &[
        Field {
            name: "period",
            shape: Shape::Optional(&Shape::Record(&PERIOD)),
            optional: true,
        },
        Field {
            name: "pipeline_id",
            shape: Shape::Optional(&Shape::Id("PipelineId")),
            optional: true,
        },
        Field {
            name: "team",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "owner",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "figures",
            shape: Shape::Record(&FORECAST_FIGURES),
            optional: false,
        },
    ],
};
pub(crate) static FORECAST_SNAPSHOT: Record = Record {
    name: "ForecastSnapshot",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("ForecastId"),
            optional: false,
        },
        Field {
            name: "name",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "forecast",
            shape: Shape::Record(&FORECAST),
            optional: false,
        },
        Field {
            name: "created_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "updated_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "version",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "deleted_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static FORMER_STAGE: Record = Record {
    name: "FormerStage",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("StageId"),
            optional: false,
        },
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "kind",
            shape: Shape::Enum(&DEAL_STATUS),
            optional: false,
        },
        Field {
            name: "replaced_by",
            shape: Shape::Id("StageId"),
            optional: false,
        },
        Field {
            name: "removed_at",
            shape: Shape::Timestamp,
            optional: false,
        },
    ],
};
pub(crate) static FREQUENCY_COUNT: Record = Record {
    name: "FrequencyCount",
    fields: &[
        Field {
            name: "frequency",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "actual",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "expected",
            shape: Shape::Float,
            optional: false,
        },
    ],
};
pub(crate) static FUNNEL: Record = Record {
    name: "Funnel",
    fields: &[
        Field {
            name: "as_of",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "deals",
            shape: Shape::Record(&DEAL_TALLY),
            optional: false,
        },
        Field {
            name: "open",
            shape: Shape::Record(&DEAL_TALLY),
            optional: false,
        },
        Field {
            name: "lost",
            shape: Shape::Record(&DEAL_TALLY),
            optional: false,
        },
        Field {
            name: "steps",
            shape: Shape::List(&Shape::Record(&FUNNEL_STEP)),
            optional: false,
        },
    ],
};
pub(crate) static FUNNEL_QUERY: Record = Record {
    name: "FunnelQuery",
    fields: &[
        Field {
            name: "pipeline_id",
            shape: Shape::Id("PipelineId"),
            optional: false,
        },
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "from",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "until",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "owner",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "team",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "value",
            shape: Shape::Enum(&DEAL_VALUE),
            optional: true,
        },
    ],
};
pub(crate) static FUNNEL_STEP: Record = Record {
    name: "FunnelStep",
    fields: &[
        Field {
            name: "stage_id",
            shape: Shape::Id("StageId"),
            optional: false,
        },
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "reached",
            shape: Shape::Record(&DEAL_TALLY),
            optional: false,
        },
        Field {
            name: "share",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "conversion",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
    ],
};
pub(crate) static GAMMA_GAMMA: Record = Record {
    name: "GammaGamma",
    fields: &[
        Field {
            name: "p",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "q",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "gamma",
            shape: Shape::Float,
            optional: false,
        },
    ],
};
pub(crate) static GENDER: Enum = Enum {
    name: "Gender",
    values: &["female", "male", "nonbinary"],
};
pub(crate) static GOAL: Record = Record {
    name: "Goal",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("GoalId"),
            optional: false,
        },
        Field {
            name: "period",
            shape: Shape::Record(&PERIOD),
            optional: false,
        },
        Field {
            name: "owner",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "team",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "value",
            shape: Shape::Enum(&DEAL_VALUE),
            optional: false,
        },
        Field {
            name: "amount",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "created_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "updated_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "version",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "deleted_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static GOAL_PATCH: Record = Record {
    name: "GoalPatch",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "period",
            shape: Shape::Optional(&Shape::Record(&PERIOD)),
            optional: true,
        },
        Field {
            name: "owner",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "team",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "value",
            shape: Shape::Optional(&Shape::Enum(&DEAL_VALUE)),
            optional: true,
        },
        Field {
            name: "amount",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "currency",
            shape: Shape::Optional(&Shape::Currency),
            optional: true,
        },
    ],
};
pub(crate) static GOAL_QUERY: Record = Record {
    name: "GoalQuery",
    fields: &[
        Field {
            name: "length",
            shape: Shape::Optional(&Shape::Enum(&PERIOD_LENGTH)),
            optional: true,
        },
        Field {
            name: "from",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "until",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "owner",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "team",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static HISTORY_ENTRY: Record = Record {
    name: "HistoryEntry",
    fields: &[
        Field {
            name: "seq",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "actor",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "batch",
            shape: Shape::Optional(&Shape::Id("ImportId")),
            optional: true,
        },
        Field {
            name: "operation",
            shape: Shape::Enum(&OPERATION),
            optional: false,
        },
        Field {
            name: "fields",
            shape: Shape::List(&Shape::Record(&FIELD_CHANGE)),
            optional: false,
        },
        Field {
            name: "erased",
            shape: Shape::Bool,
            optional: true,
        },
    ],
};
pub(crate) static HOLDOUT_FREQUENCY: Record = Record {
    name: "HoldoutFrequency",
    fields: &[
        Field {
            name: "frequency",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "customers",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "actual",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "expected",
            shape: Shape::Float,
            optional: false,
        },
    ],
};
pub(crate) static IDENTIFIER: Record = Record {
    name: "Identifier",
    fields: &[
        Field {
            name: "kind",
            shape: Shape::Enum(&IDENTIFIER_KIND),
            optional: false,
        },
        Field {
            name: "value",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "issuer",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "label",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static IDENTIFIER_KIND: Enum = Enum {
    name: "IdentifierKind",
    values: &["email", "phone", "external_id", "social", "device"],
};
pub(crate) static IMPORT: Record = Record {
    name: "Import",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("ImportId"),
            optional: false,
        },
        Field {
            name: "kind",
            shape: Shape::Enum(&IMPORT_KIND),
            optional: false,
        },
        Field {
            name: "actor",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "started_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "finished_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "rows",
            shape: Shape::Record(&IMPORT_COUNTS),
            optional: false,
        },
        Field {
            name: "records",
            shape: Shape::Record(&IMPORT_COUNTS),
            optional: false,
        },
        Field {
            name: "reverted_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static IMPORT_COUNTS: Record = Record {
    name: "ImportCounts",
    fields: &[
        Field {
            name: "read",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "imported",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "skipped",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "rejected",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
    ],
};
pub(crate) static IMPORT_KIND: Enum = Enum {
    name: "ImportKind",
    values: &["customers", "orders", "deals"],
};
pub(crate) static IMPORT_REPORT: Record = Record {
    name: "ImportReport",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Optional(&Shape::Id("ImportId")),
            optional: true,
        },
        Field {
            name: "rows",
            shape: Shape::Record(&IMPORT_COUNTS),
            optional: false,
        },
        Field {
            name: "records",
            shape: Shape::Record(&IMPORT_COUNTS),
            optional: false,
        },
        Field {
            name: "customers_created",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "products_created",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "errors",
            shape: Shape::List(&Shape::Record(&ROW_ERROR)),
            optional: false,
        },
        Field {
            name: "error_count",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "warnings",
            shape: Shape::List(&Shape::Record(&ROW_ERROR)),
            optional: true,
        },
        Field {
            name: "warning_count",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: true,
        },
        Field {
            name: "problems",
            shape: Shape::List(&Shape::Record(&PROBLEM_COUNT)),
            optional: true,
        },
        Field {
            name: "stopped",
            shape: Shape::Bool,
            optional: false,
        },
    ],
};
pub(crate) static INGEST_CONFLICT: Record = Record {
    name: "IngestConflict",
    fields: &[
        Field {
            name: "field",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "code",
            shape: Shape::ErrorCode,
            optional: false,
        },
    ],
};
pub(crate) static INGEST_OUTCOME: Enum = Enum {
    name: "IngestOutcome",
    values: &["created", "updated", "deleted", "unchanged", "ignored"],
};
pub(crate) static INGEST_REASON: Enum = Enum {
    name: "IngestReason",
    values: &[
        "unsupported",
        "stale",
        "deleted",
        "unknown",
        "not_settled",
        "anonymous",
        "privacy_request",
    ],
};
pub(crate) static INGESTED: Record = Record {
    name: "Ingested",
    fields: &[
        Field {
            name: "outcome",
            shape: Shape::Enum(&INGEST_OUTCOME),
            optional: true,
        },
        Field {
            name: "reason",
            shape: Shape::Optional(&Shape::Enum(&INGEST_REASON)),
            optional: true,
        },
        Field {
            name: "customer_id",
            shape: Shape::Optional(&Shape::Id("CustomerId")),
            optional: true,
        },
        Field {
            name: "order_id",
            shape: Shape::Optional(&Shape::Id("OrderId")),
            optional: true,
        },
        Field {
            name: "refund_ids",
            shape: Shape::List(&Shape::Id("RefundId")),
            optional: true,
        },
        Field {
            name: "product_ids",
            shape: Shape::List(&Shape::Id("ProductId")),
            optional: true,
        },
        Field {
            name: "interaction_id",
            shape: Shape::Optional(&Shape::Id("InteractionId")),
            optional: true,
        },
        Field {
            name: "conflicts",
            shape: Shape::List(&Shape::Record(&INGEST_CONFLICT)),
            optional: true,
        },
    ],
};
pub(crate) static INTERACTION: Record = Record {
    name: "Interaction",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("InteractionId"),
            optional: false,
        },
        Field {
            name: "customer_id",
            shape: Shape::Optional(&Shape::Id("CustomerId")),
            optional: true,
        },
        Field {
            name: "kind",
            shape: Shape::Enum(&INTERACTION_KIND),
            optional: false,
        },
        Field {
            name: "name",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "direction",
            shape: Shape::Optional(&Shape::Enum(&DIRECTION)),
            optional: true,
        },
        Field {
            name: "channel",
            shape: Shape::Enum(&CHANNEL),
            optional: false,
        },
        Field {
            name: "subject",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "body",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "outcome",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "duration_seconds",
            shape: Shape::Optional(&Shape::Integer {
                bits: 32,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "location",
            shape: Shape::Optional(&Shape::Record(&LOCATION)),
            optional: true,
        },
        Field {
            name: "staff",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "properties",
            shape: Shape::Map(&Shape::Text, &Shape::Value),
            optional: false,
        },
        Field {
            name: "idempotency_key",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "created_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "updated_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "version",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "deleted_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static INTERACTION_KIND: Enum = Enum {
    name: "InteractionKind",
    values: &[
        "call",
        "meeting",
        "visit",
        "email",
        "chat",
        "sms",
        "page_view",
        "form",
        "social",
        "device_signal",
        "custom",
    ],
};
pub(crate) static INTERACTION_PATCH: Record = Record {
    name: "InteractionPatch",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "customer_id",
            shape: Shape::Patch(&Shape::Id("CustomerId")),
            optional: true,
        },
        Field {
            name: "direction",
            shape: Shape::Patch(&Shape::Enum(&DIRECTION)),
            optional: true,
        },
        Field {
            name: "channel",
            shape: Shape::Patch(&Shape::Enum(&CHANNEL)),
            optional: true,
        },
        Field {
            name: "subject",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "body",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "outcome",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "duration_seconds",
            shape: Shape::Patch(&Shape::Integer {
                bits: 32,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "location",
            shape: Shape::Patch(&Shape::Record(&LOCATION)),
            optional: true,
        },
        Field {
            name: "staff",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "properties",
            shape: Shape::Map(&Shape::Text, &Shape::Optional(&Shape::Value)),
            optional: true,
        },
        Field {
            name: "at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static INTERACTION_QUERY: Record = Record {
    name: "InteractionQuery",
    fields: &[
        Field {
            name: "kinds",
            shape: Shape::List(&Shape::Enum(&INTERACTION_KIND)),
            optional: true,
        },
        Field {
            name: "channel",
            shape: Shape::Optional(&Shape::Enum(&CHANNEL)),
            optional: true,
        },
        Field {
            name: "direction",
            shape: Shape::Optional(&Shape::Enum(&DIRECTION)),
            optional: true,
        },
        Field {
            name: "from",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "until",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static INVOICE: Record = Record {
    name: "Invoice",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("InvoiceId"),
            optional: false,
        },
        Field {
            name: "kind",
            shape: Shape::Enum(&INVOICE_KIND),
            optional: false,
        },
        Field {
            name: "order_id",
            shape: Shape::Id("OrderId"),
            optional: false,
        },
        Field {
            name: "number",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "series",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "serial",
            shape: Shape::Optional(&Shape::Integer {
                bits: 32,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "lines",
            shape: Shape::List(&Shape::Record(&INVOICE_LINE)),
            optional: false,
        },
        Field {
            name: "shipping",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "amount",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "payments",
            shape: Shape::List(&Shape::Record(&PAYMENT_MATCH)),
            optional: false,
        },
        Field {
            name: "credits",
            shape: Shape::List(&Shape::Record(&CREDIT)),
            optional: false,
        },
        Field {
            name: "open",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "issued_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "due_on",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "credited_invoice_id",
            shape: Shape::Optional(&Shape::Id("InvoiceId")),
            optional: true,
        },
        Field {
            name: "return_id",
            shape: Shape::Optional(&Shape::Id("ReturnId")),
            optional: true,
        },
        Field {
            name: "note",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "created_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "updated_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "version",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "deleted_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static INVOICE_BALANCE: Record = Record {
    name: "InvoiceBalance",
    fields: &[
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "amount",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "paid",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "credited",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "open",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "overdue_days",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
    ],
};
pub(crate) static INVOICE_KIND: Enum = Enum {
    name: "InvoiceKind",
    values: &["invoice", "credit_note"],
};
pub(crate) static INVOICE_LINE: Record = Record {
    name: "InvoiceLine",
    fields: &[
        Field {
            name: "line",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "quantity",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "amount",
            shape: Shape::Decimal,
            optional: false,
        },
    ],
};
pub(crate) static INVOICE_PATCH: Record = Record {
    name: "InvoicePatch",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "due_on",
            shape: Shape::Patch(&Shape::Date),
            optional: true,
        },
        Field {
            name: "note",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static INVOICE_QUERY: Record = Record {
    name: "InvoiceQuery",
    fields: &[
        Field {
            name: "order_id",
            shape: Shape::Optional(&Shape::Id("OrderId")),
            optional: true,
        },
        Field {
            name: "customer_id",
            shape: Shape::Optional(&Shape::Id("CustomerId")),
            optional: true,
        },
        Field {
            name: "kind",
            shape: Shape::Optional(&Shape::Enum(&INVOICE_KIND)),
            optional: true,
        },
        Field {
            name: "series",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "issued_from",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "issued_until",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static JOURNAL_HEAD: Record = Record {
    name: "JournalHead",
    fields: &[
        Field {
            name: "seq",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "hash",
            shape: Shape::Text,
            optional: false,
        },
    ],
};
pub(crate) static LATE_ORDER: Record = Record {
    name: "LateOrder",
    fields: &[
        Field {
            name: "order",
            shape: Shape::Record(&ORDER),
            optional: false,
        },
        Field {
            name: "days",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
    ],
};
pub(crate) static LAWFUL_BASIS: Enum = Enum {
    name: "LawfulBasis",
    values: &["consent", "contract", "legal_obligation", "legitimate_interest"],
};
pub(crate) static LEAD_AXIS: Enum = Enum {
    name: "LeadAxis",
    values: &["fit", "engagement"],
};
pub(crate) static LEAD_GRADE: Record = Record {
    name: "LeadGrade",
    fields: &[
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "fit",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "engagement",
            shape: Shape::Decimal,
            optional: false,
        },
    ],
};
pub(crate) static LEAD_GROUP: Record = Record {
    name: "LeadGroup",
    fields: &[
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "axis",
            shape: Shape::Enum(&LEAD_AXIS),
            optional: true,
        },
        Field {
            name: "cap",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "rules",
            shape: Shape::List(&Shape::Record(&LEAD_RULE)),
            optional: false,
        },
    ],
};
pub(crate) static LEAD_GROUP_SCORE: Record = Record {
    name: "LeadGroupScore",
    fields: &[
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "axis",
            shape: Shape::Enum(&LEAD_AXIS),
            optional: false,
        },
        Field {
            name: "points",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "cut",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "terms",
            shape: Shape::List(&Shape::Record(&LEAD_TERM)),
            optional: false,
        },
    ],
};
pub(crate) static LEAD_MODEL: Record = Record {
    name: "LeadModel",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("LeadModelId"),
            optional: false,
        },
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "description",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "groups",
            shape: Shape::List(&Shape::Record(&LEAD_GROUP)),
            optional: false,
        },
        Field {
            name: "grades",
            shape: Shape::List(&Shape::Record(&LEAD_GRADE)),
            optional: false,
        },
        Field {
            name: "created_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "updated_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "version",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "deleted_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static LEAD_MODEL_PATCH: Record = Record {
    name: "LeadModelPatch",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "description",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "groups",
            shape: Shape::Optional(&Shape::List(&Shape::Record(&LEAD_GROUP))),
            optional: true,
        },
        Field {
            name: "grades",
            shape: Shape::Patch(&Shape::List(&Shape::Record(&LEAD_GRADE))),
            optional: true,
        },
    ],
};
pub(crate) static LEAD_QUERY: Record = Record {
    name: "LeadQuery",
    fields: &[
        Field {
            name: "segment_id",
            shape: Shape::Optional(&Shape::Id("SegmentId")),
            optional: true,
        },
        Field {
            name: "axis",
            shape: Shape::Optional(&Shape::Enum(&LEAD_AXIS)),
            optional: true,
        },
        Field {
            name: "limit",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: true,
        },
    ],
};
pub(crate) static LEAD_RULE: Record = Record {
    name: "LeadRule",
    fields: &[
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "points",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "source",
            shape: Shape::Enum(&LEAD_SOURCE),
            optional: true,
        },
        Field {
            name: "expression",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "half_life_days",
            shape: Shape::Optional(&Shape::Integer {
                bits: 32,
                signed: false,
            }),
            optional: true,
        },
    ],
};
pub(crate) static LEAD_SCORE: Record = Record {
    name: "LeadScore",
    fields: &[
        Field {
            name: "customer_id",
            shape: Shape::Id("CustomerId"),
            optional: false,
        },
        Field {
            name: "at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "fit",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "engagement",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "grade",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "groups",
            shape: Shape::List(&Shape::Record(&LEAD_GROUP_SCORE)),
            optional: false,
        },
    ],
};
pub(crate) static LEAD_SOURCE: Enum = Enum {
    name: "LeadSource",
    values: &["customer", "orders", "interactions"],
};
pub(crate) static LEAD_TERM: Record = Record {
    name: "LeadTerm",
    fields: &[
        Field {
            name: "rule",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "points",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "happened_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "age_days",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
    ],
};
pub(crate) static LIFECYCLE: Enum = Enum {
    name: "Lifecycle",
    values: &[
        "subscriber",
        "lead",
        "qualified",
        "opportunity",
        "customer",
        "evangelist",
        "lost",
    ],
};
pub(crate) static LIFETIME_VALUE_OPTIONS: Record = Record {
    name: "LifetimeValueOptions",
    fields: &[
        Field {
            name: "periods",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: true,
        },
        Field {
            name: "period_length",
            shape: Shape::Float,
            optional: true,
        },
        Field {
            name: "discount_rate",
            shape: Shape::Float,
            optional: true,
        },
        Field {
            name: "margin",
            shape: Shape::Float,
            optional: true,
        },
    ],
};
pub(crate) static LOCATION: Record = Record {
    name: "Location",
    fields: &[
        Field {
            name: "place",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "coordinates",
            shape: Shape::Optional(&Shape::Record(&COORDINATES)),
            optional: true,
        },
    ],
};
pub(crate) static LOGISTIC_COEFFICIENT: Record = Record {
    name: "LogisticCoefficient",
    fields: &[
        Field {
            name: "stage_id",
            shape: Shape::Optional(&Shape::Id("StageId")),
            optional: true,
        },
        Field {
            name: "field",
            shape: Shape::Optional(&Shape::Enum(&PREDICTOR_FIELD)),
            optional: true,
        },
        Field {
            name: "value",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "weight",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "deals",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
    ],
};
pub(crate) static LOGISTIC_MODEL: Record = Record {
    name: "LogisticModel",
    fields: &[
        Field {
            name: "pipeline_id",
            shape: Shape::Id("PipelineId"),
            optional: false,
        },
        Field {
            name: "fitted_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "from",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "until",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "won",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "lost",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "l2",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "intercept",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "coefficients",
            shape: Shape::List(&Shape::Record(&LOGISTIC_COEFFICIENT)),
            optional: false,
        },
        Field {
            name: "evaluation",
            shape: Shape::Optional(&Shape::Record(&BINARY_EVALUATION)),
            optional: true,
        },
    ],
};
pub(crate) static LOGISTIC_MODEL_OPTIONS: Record = Record {
    name: "LogisticModelOptions",
    fields: &[
        Field {
            name: "l2",
            shape: Shape::Float,
            optional: true,
        },
        Field {
            name: "test_part",
            shape: Shape::Float,
            optional: true,
        },
        Field {
            name: "seed",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: true,
        },
        Field {
            name: "min_deals",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: true,
        },
    ],
};
pub(crate) static LOGISTIC_OPTIONS: Record = Record {
    name: "LogisticOptions",
    fields: &[Field {
        name: "l2",
        shape: Shape::Float,
        optional: true,
    }],
};
pub(crate) static LOGISTIC_REGRESSION: Record = Record {
    name: "LogisticRegression",
    fields: &[
        Field {
            name: "intercept",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "weights",
            shape: Shape::List(&Shape::Float),
            optional: false,
        },
        Field {
            name: "means",
            shape: Shape::List(&Shape::Float),
            optional: false,
        },
    ],
};
pub(crate) static MBG_NBD: Record = Record {
    name: "MbgNbd",
    fields: &[
        Field {
            name: "r",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "alpha",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "a",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "b",
            shape: Shape::Float,
            optional: false,
        },
    ],
};
pub(crate) static MEMBERSHIP_CAUSE: Enum = Enum {
    name: "MembershipCause",
    values: &["write", "time", "shared", "defined", "redefined"],
};
pub(crate) static MEMBERSHIP_CHANGE: Enum = Enum {
    name: "MembershipChange",
    values: &["entered", "left"],
};
pub(crate) static MISSING_CUSTOMER: Enum = Enum {
    name: "MissingCustomer",
    values: &["reject", "anonymous"],
};
pub(crate) static MISSING_RATE: Enum = Enum {
    name: "MissingRate",
    values: &["refuse", "leave_out"],
};
pub(crate) static MODEL: Record = Record {
    name: "Model",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("ModelId"),
            optional: false,
        },
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "number",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "kind",
            shape: Shape::Enum(&MODEL_KIND),
            optional: false,
        },
        Field {
            name: "fitted_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "as_of",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "data_from",
            shape: Shape::Date,
            optional: false,
        },
        Field {
            name: "data_until",
            shape: Shape::Date,
            optional: false,
        },
        Field {
            name: "customers",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "spec",
            shape: Shape::Union(&MODEL_SPEC),
            optional: false,
        },
        Field {
            name: "parameters",
            shape: Shape::Union(&MODEL_PARAMETERS),
            optional: false,
        },
        Field {
            name: "quality",
            shape: Shape::Record(&MODEL_QUALITY),
            optional: false,
        },
        Field {
            name: "pinned",
            shape: Shape::Bool,
            optional: false,
        },
        Field {
            name: "updated_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "version",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "deleted_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static MODEL_COMPARISON: Record = Record {
    name: "ModelComparison",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("ModelId"),
            optional: false,
        },
        Field {
            name: "number",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "fitted_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "has_seen",
            shape: Shape::Bool,
            optional: false,
        },
        Field {
            name: "holdout",
            shape: Shape::Record(&MODEL_HOLDOUT),
            optional: false,
        },
    ],
};
pub(crate) static MODEL_FIT: Record = Record {
    name: "ModelFit",
    fields: &[
        Field {
            name: "log_likelihood",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "customers",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "standard_errors",
            shape: Shape::List(&Shape::Float),
            optional: false,
        },
        Field {
            name: "covariance",
            shape: Shape::List(&Shape::List(&Shape::Float)),
            optional: false,
        },
        Field {
            name: "evaluations",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
    ],
};
pub(crate) static MODEL_HOLDOUT: Record = Record {
    name: "ModelHoldout",
    fields: &[
        Field {
            name: "from",
            shape: Shape::Date,
            optional: false,
        },
        Field {
            name: "until",
            shape: Shape::Date,
            optional: false,
        },
        Field {
            name: "customers",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "actual",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "expected",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "mean_absolute_error",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "root_mean_squared_error",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "mean_only_error",
            shape: Shape::Float,
            optional: false,
        },
    ],
};
pub(crate) static MODEL_HOLDOUT_REPORT: Record = Record {
    name: "ModelHoldoutReport",
    fields: &[
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "holdout",
            shape: Shape::Record(&MODEL_HOLDOUT),
            optional: false,
        },
        Field {
            name: "tracking",
            shape: Shape::List(&Shape::Record(&TRACKED_WEEK)),
            optional: false,
        },
        Field {
            name: "frequencies",
            shape: Shape::List(&Shape::Record(&FREQUENCY_COUNT)),
            optional: false,
        },
        Field {
            name: "conditional",
            shape: Shape::List(&Shape::Record(&HOLDOUT_FREQUENCY)),
            optional: false,
        },
    ],
};
pub(crate) static MODEL_KIND: Enum = Enum {
    name: "ModelKind",
    values: &["rfm", "clv", "propensity", "clusters"],
};
pub(crate) static MODEL_PARAMETERS: Union = Union {
    name: "ModelParameters",
    tag: "kind",
    variants: &[
        Variant {
            name: "rfm",
            shape: Shape::Record(&RFM_PARAMETERS),
        },
        Variant {
            name: "clv",
            shape: Shape::Record(&CLV_PARAMETERS),
        },
        Variant {
            name: "propensity",
            shape: Shape::Record(&PROPENSITY_PARAMETERS),
        },
        Variant {
            name: "clusters",
            shape: Shape::Record(&CLUSTERS_PARAMETERS),
        },
    ],
};
pub(crate) static MODEL_QUALITY: Record = Record {
    name: "ModelQuality",
    fields: &[
        Field {
            name: "log_likelihood",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "value_correlation",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "holdout",
            shape: Shape::Optional(&Shape::Record(&MODEL_HOLDOUT)),
            optional: true,
        },
        Field {
            name: "evaluation",
            shape: Shape::Optional(&Shape::Record(&BINARY_EVALUATION)),
            optional: true,
        },
        Field {
            name: "silhouette",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "sampled_part",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
    ],
};
pub(crate) static MODEL_QUERY: Record = Record {
    name: "ModelQuery",
    fields: &[
        Field {
            name: "name",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "kind",
            shape: Shape::Optional(&Shape::Enum(&MODEL_KIND)),
            optional: true,
        },
    ],
};
pub(crate) static MODEL_REFERENCE: Record = Record {
    name: "ModelReference",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("ModelId"),
            optional: false,
        },
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "number",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
    ],
};
pub(crate) static MODEL_SCORE: Record = Record {
    name: "ModelScore",
    fields: &[
        Field {
            name: "model",
            shape: Shape::Record(&MODEL_REFERENCE),
            optional: false,
        },
        Field {
            name: "customer_id",
            shape: Shape::Id("CustomerId"),
            optional: false,
        },
        Field {
            name: "at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "values",
            shape: Shape::Union(&SCORE_VALUES),
            optional: false,
        },
    ],
};
pub(crate) static MODEL_SPEC: Union = Union {
    name: "ModelSpec",
    tag: "kind",
    variants: &[
        Variant {
            name: "rfm",
            shape: Shape::Record(&RFM_SPEC),
        },
        Variant {
            name: "clv",
            shape: Shape::Record(&CLV_SPEC),
        },
        Variant {
            name: "propensity",
            shape: Shape::Record(&PROPENSITY_SPEC),
        },
        Variant {
            name: "clusters",
            shape: Shape::Record(&CLUSTERS_SPEC),
        },
    ],
};
pub(crate) static MONEY: Record = Record {
    name: "Money",
    fields: &[
        Field {
            name: "amount",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
    ],
};
pub(crate) static MONTH_SALES: Record = Record {
    name: "MonthSales",
    fields: &[
        Field {
            name: "month",
            shape: Shape::Date,
            optional: false,
        },
        Field {
            name: "orders",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "returns",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "new_buyers",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "returning_buyers",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "revenue",
            shape: Shape::List(&Shape::Record(&MONEY)),
            optional: false,
        },
    ],
};
pub(crate) static MOVE_CAUSE: Enum = Enum {
    name: "MoveCause",
    values: &["moved", "migrated"],
};
pub(crate) static NEW_CALL_ATTEMPT: Record = Record {
    name: "NewCallAttempt",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "outcome",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "callback_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "note",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "duration_seconds",
            shape: Shape::Optional(&Shape::Integer {
                bits: 32,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "by",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static NEW_CATEGORY: Record = Record {
    name: "NewCategory",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Optional(&Shape::Id("CategoryId")),
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Text,
            optional: true,
        },
        Field {
            name: "parent_id",
            shape: Shape::Optional(&Shape::Id("CategoryId")),
            optional: true,
        },
        Field {
            name: "description",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static NEW_CREDIT_NOTE: Record = Record {
    name: "NewCreditNote",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Optional(&Shape::Id("InvoiceId")),
            optional: true,
        },
        Field {
            name: "invoice_id",
            shape: Shape::Id("InvoiceId"),
            optional: false,
        },
        Field {
            name: "number",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "series",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "amount",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "issued_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "note",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static NEW_CUSTOMER: Record = Record {
    name: "NewCustomer",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Optional(&Shape::Id("CustomerId")),
            optional: true,
        },
        Field {
            name: "kind",
            shape: Shape::Enum(&CUSTOMER_KIND),
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "name_parts",
            shape: Shape::Optional(&Shape::Record(&PERSON_NAME)),
            optional: true,
        },
        Field {
            name: "identifiers",
            shape: Shape::List(&Shape::Record(&IDENTIFIER)),
            optional: true,
        },
        Field {
            name: "addresses",
            shape: Shape::List(&Shape::Record(&ADDRESS)),
            optional: true,
        },
        Field {
            name: "birthday",
            shape: Shape::Optional(&Shape::Record(&PARTIAL_DATE)),
            optional: true,
        },
        Field {
            name: "gender",
            shape: Shape::Optional(&Shape::Enum(&GENDER)),
            optional: true,
        },
        Field {
            name: "language",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "time_zone",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "occupation",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "preferences",
            shape: Shape::Map(&Shape::Text, &Shape::Value),
            optional: true,
        },
        Field {
            name: "tags",
            shape: Shape::List(&Shape::Text),
            optional: true,
        },
        Field {
            name: "roles",
            shape: Shape::List(&Shape::Enum(&ROLE)),
            optional: true,
        },
        Field {
            name: "lifecycle",
            shape: Shape::Enum(&LIFECYCLE),
            optional: true,
        },
        Field {
            name: "owner",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "source",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "custom",
            shape: Shape::Map(&Shape::Text, &Shape::Value),
            optional: true,
        },
        Field {
            name: "consents",
            shape: Shape::List(&Shape::Record(&CONSENT)),
            optional: true,
        },
    ],
};
pub(crate) static NEW_DEAL: Record = Record {
    name: "NewDeal",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Optional(&Shape::Id("DealId")),
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "customer_id",
            shape: Shape::Id("CustomerId"),
            optional: false,
        },
        Field {
            name: "pipeline_id",
            shape: Shape::Id("PipelineId"),
            optional: false,
        },
        Field {
            name: "stage_id",
            shape: Shape::Optional(&Shape::Id("StageId")),
            optional: true,
        },
        Field {
            name: "contacts",
            shape: Shape::List(&Shape::Record(&DEAL_CONTACT)),
            optional: true,
        },
        Field {
            name: "partners",
            shape: Shape::List(&Shape::Record(&DEAL_PARTNER)),
            optional: true,
        },
        Field {
            name: "lines",
            shape: Shape::List(&Shape::Record(&NEW_DEAL_LINE)),
            optional: true,
        },
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "amount",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "recurring",
            shape: Shape::Optional(&Shape::Record(&RECURRING)),
            optional: true,
        },
        Field {
            name: "probability",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "expected_close_on",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "source",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "campaign",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "next_step",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "competitors",
            shape: Shape::List(&Shape::Text),
            optional: true,
        },
        Field {
            name: "owner",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "team",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "opened_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static NEW_DEAL_LINE: Record = Record {
    name: "NewDealLine",
    fields: &[
        Field {
            name: "product_id",
            shape: Shape::Optional(&Shape::Id("ProductId")),
            optional: true,
        },
        Field {
            name: "sku",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "quantity",
            shape: Shape::Decimal,
            optional: true,
        },
        Field {
            name: "unit_price",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "discount",
            shape: Shape::Decimal,
            optional: true,
        },
        Field {
            name: "tax",
            shape: Shape::Decimal,
            optional: true,
        },
        Field {
            name: "interval",
            shape: Shape::Optional(&Shape::Enum(&BILLING_INTERVAL)),
            optional: true,
        },
    ],
};
pub(crate) static NEW_EXCHANGE_RATE: Record = Record {
    name: "NewExchangeRate",
    fields: &[
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "base",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "on",
            shape: Shape::Date,
            optional: false,
        },
        Field {
            name: "rate",
            shape: Shape::Decimal,
            optional: false,
        },
    ],
};
pub(crate) static NEW_FIELD: Record = Record {
    name: "NewField",
    fields: &[
        Field {
            name: "key",
            shape: Shape::Text,
            optional: true,
        },
        Field {
            name: "label",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "kind",
            shape: Shape::Enum(&FIELD_KIND),
            optional: true,
        },
        Field {
            name: "choices",
            shape: Shape::List(&Shape::Text),
            optional: true,
        },
        Field {
            name: "required",
            shape: Shape::Bool,
            optional: true,
        },
    ],
};
pub(crate) static NEW_FORECAST_SNAPSHOT: Record = Record {
    name: "NewForecastSnapshot",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Optional(&Shape::Id("ForecastId")),
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "query",
            shape: Shape::Record(&FORECAST_QUERY),
            optional: false,
        },
    ],
};
pub(crate) static NEW_GOAL: Record = Record {
    name: "NewGoal",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Optional(&Shape::Id("GoalId")),
            optional: true,
        },
        Field {
            name: "period",
            shape: Shape::Record(&PERIOD),
            optional: false,
        },
        Field {
            name: "owner",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "team",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "value",
            shape: Shape::Enum(&DEAL_VALUE),
            optional: true,
        },
        Field {
            name: "amount",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
    ],
};
pub(crate) static NEW_INTERACTION: Record = Record {
    name: "NewInteraction",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Optional(&Shape::Id("InteractionId")),
            optional: true,
        },
        Field {
            name: "customer_id",
            shape: Shape::Optional(&Shape::Id("CustomerId")),
            optional: true,
        },
        Field {
            name: "kind",
            shape: Shape::Enum(&INTERACTION_KIND),
            optional: false,
        },
        Field {
            name: "name",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "direction",
            shape: Shape::Optional(&Shape::Enum(&DIRECTION)),
            optional: true,
        },
        Field {
            name: "channel",
            shape: Shape::Optional(&Shape::Enum(&CHANNEL)),
            optional: true,
        },
        Field {
            name: "subject",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "body",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "outcome",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "duration_seconds",
            shape: Shape::Optional(&Shape::Integer {
                bits: 32,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "location",
            shape: Shape::Optional(&Shape::Record(&LOCATION)),
            optional: true,
        },
        Field {
            name: "staff",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "properties",
            shape: Shape::Map(&Shape::Text, &Shape::Value),
            optional: true,
        },
        Field {
            name: "idempotency_key",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static NEW_INVOICE: Record = Record {
    name: "NewInvoice",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Optional(&Shape::Id("InvoiceId")),
            optional: true,
        },
        Field {
            name: "order_id",
            shape: Shape::Id("OrderId"),
            optional: false,
        },
        Field {
            name: "number",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "series",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "lines",
            shape: Shape::List(&Shape::Record(&ORDER_PART)),
            optional: true,
        },
        Field {
            name: "shipping",
            shape: Shape::Decimal,
            optional: true,
        },
        Field {
            name: "amount",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "issued_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "due_on",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "note",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static NEW_LEAD_MODEL: Record = Record {
    name: "NewLeadModel",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Optional(&Shape::Id("LeadModelId")),
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Text,
            optional: true,
        },
        Field {
            name: "description",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "groups",
            shape: Shape::List(&Shape::Record(&LEAD_GROUP)),
            optional: true,
        },
        Field {
            name: "grades",
            shape: Shape::List(&Shape::Record(&LEAD_GRADE)),
            optional: true,
        },
    ],
};
pub(crate) static NEW_MODEL: Record = Record {
    name: "NewModel",
    fields: &[
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "spec",
            shape: Shape::Union(&MODEL_SPEC),
            optional: false,
        },
        Field {
            name: "as_of",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static NEW_NOTE: Record = Record {
    name: "NewNote",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Optional(&Shape::Id("NoteId")),
            optional: true,
        },
        Field {
            name: "customer_id",
            shape: Shape::Id("CustomerId"),
            optional: false,
        },
        Field {
            name: "body",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "author",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static NEW_ORDER: Record = Record {
    name: "NewOrder",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Optional(&Shape::Id("OrderId")),
            optional: true,
        },
        Field {
            name: "number",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "source",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "customer_id",
            shape: Shape::Optional(&Shape::Id("CustomerId")),
            optional: true,
        },
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "lines",
            shape: Shape::List(&Shape::Record(&NEW_ORDER_LINE)),
            optional: false,
        },
        Field {
            name: "discount",
            shape: Shape::Decimal,
            optional: true,
        },
        Field {
            name: "shipping",
            shape: Shape::Decimal,
            optional: true,
        },
        Field {
            name: "tax",
            shape: Shape::Decimal,
            optional: true,
        },
        Field {
            name: "payments",
            shape: Shape::List(&Shape::Record(&NEW_PAYMENT)),
            optional: true,
        },
        Field {
            name: "status",
            shape: Shape::Enum(&ORDER_STATUS),
            optional: true,
        },
        Field {
            name: "channel",
            shape: Shape::Optional(&Shape::Enum(&CHANNEL)),
            optional: true,
        },
        Field {
            name: "note",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "placed_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "promised_on",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
    ],
};
pub(crate) static NEW_ORDER_LINE: Record = Record {
    name: "NewOrderLine",
    fields: &[
        Field {
            name: "product_id",
            shape: Shape::Optional(&Shape::Id("ProductId")),
            optional: true,
        },
        Field {
            name: "sku",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "quantity",
            shape: Shape::Decimal,
            optional: true,
        },
        Field {
            name: "unit_price",
            shape: Shape::Decimal,
            optional: true,
        },
        Field {
            name: "discount",
            shape: Shape::Decimal,
            optional: true,
        },
        Field {
            name: "tax",
            shape: Shape::Decimal,
            optional: true,
        },
    ],
};
pub(crate) static NEW_PAYMENT: Record = Record {
    name: "NewPayment",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Optional(&Shape::Id("PaymentId")),
            optional: true,
        },
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "amount",
            shape: Shape::Decimal,
            optional: true,
        },
        Field {
            name: "at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "method",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "reference",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static NEW_PIPELINE: Record = Record {
    name: "NewPipeline",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Optional(&Shape::Id("PipelineId")),
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Text,
            optional: true,
        },
        Field {
            name: "description",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "stages",
            shape: Shape::List(&Shape::Record(&NEW_STAGE)),
            optional: true,
        },
        Field {
            name: "prediction",
            shape: Shape::Optional(&Shape::Record(&PREDICTION)),
            optional: true,
        },
    ],
};
pub(crate) static NEW_PRODUCT: Record = Record {
    name: "NewProduct",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Optional(&Shape::Id("ProductId")),
            optional: true,
        },
        Field {
            name: "sku",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Text,
            optional: true,
        },
        Field {
            name: "description",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "category_ids",
            shape: Shape::List(&Shape::Id("CategoryId")),
            optional: true,
        },
        Field {
            name: "price",
            shape: Shape::Optional(&Shape::Record(&MONEY)),
            optional: true,
        },
        Field {
            name: "cost",
            shape: Shape::Optional(&Shape::Record(&MONEY)),
            optional: true,
        },
        Field {
            name: "unit",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "status",
            shape: Shape::Enum(&PRODUCT_STATUS),
            optional: true,
        },
        Field {
            name: "attributes",
            shape: Shape::Map(&Shape::Text, &Shape::Value),
            optional: true,
        },
    ],
};
pub(crate) static NEW_PURCHASE_LINE: Record = Record {
    name: "NewPurchaseLine",
    fields: &[
        Field {
            name: "product_id",
            shape: Shape::Optional(&Shape::Id("ProductId")),
            optional: true,
        },
        Field {
            name: "sku",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "quantity",
            shape: Shape::Decimal,
            optional: true,
        },
        Field {
            name: "unit_cost",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
    ],
};
pub(crate) static NEW_PURCHASE_ORDER: Record = Record {
    name: "NewPurchaseOrder",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Optional(&Shape::Id("PurchaseOrderId")),
            optional: true,
        },
        Field {
            name: "number",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "supplier_id",
            shape: Shape::Id("CustomerId"),
            optional: false,
        },
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "lines",
            shape: Shape::List(&Shape::Record(&NEW_PURCHASE_LINE)),
            optional: false,
        },
        Field {
            name: "shipping",
            shape: Shape::Decimal,
            optional: true,
        },
        Field {
            name: "tax",
            shape: Shape::Decimal,
            optional: true,
        },
        Field {
            name: "expected_on",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "note",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static NEW_QUOTE: Record = Record {
    name: "NewQuote",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Optional(&Shape::Id("QuoteId")),
            optional: true,
        },
        Field {
            name: "number",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "customer_id",
            shape: Shape::Optional(&Shape::Id("CustomerId")),
            optional: true,
        },
        Field {
            name: "deal_id",
            shape: Shape::Optional(&Shape::Id("DealId")),
            optional: true,
        },
        Field {
            name: "title",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "lines",
            shape: Shape::List(&Shape::Record(&NEW_QUOTE_LINE)),
            optional: true,
        },
        Field {
            name: "discount",
            shape: Shape::Decimal,
            optional: true,
        },
        Field {
            name: "discount_percent",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "valid_until",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "introduction",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "terms",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "owner",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static NEW_QUOTE_LINE: Record = Record {
    name: "NewQuoteLine",
    fields: &[
        Field {
            name: "product_id",
            shape: Shape::Optional(&Shape::Id("ProductId")),
            optional: true,
        },
        Field {
            name: "sku",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "description",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "quantity",
            shape: Shape::Decimal,
            optional: true,
        },
        Field {
            name: "unit_price",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "discount",
            shape: Shape::Decimal,
            optional: true,
        },
        Field {
            name: "discount_percent",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "tax_rate",
            shape: Shape::Decimal,
            optional: true,
        },
        Field {
            name: "interval",
            shape: Shape::Optional(&Shape::Enum(&BILLING_INTERVAL)),
            optional: true,
        },
    ],
};
pub(crate) static NEW_RECEIPT: Record = Record {
    name: "NewReceipt",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Optional(&Shape::Id("ReceiptId")),
            optional: true,
        },
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "lines",
            shape: Shape::List(&Shape::Record(&PURCHASE_PART)),
            optional: true,
        },
        Field {
            name: "at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "note",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static NEW_REFUND: Record = Record {
    name: "NewRefund",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Optional(&Shape::Id("RefundId")),
            optional: true,
        },
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "lines",
            shape: Shape::List(&Shape::Record(&NEW_REFUND_LINE)),
            optional: true,
        },
        Field {
            name: "shipping",
            shape: Shape::Decimal,
            optional: true,
        },
        Field {
            name: "method",
            shape: Shape::Enum(&REFUND_METHOD),
            optional: true,
        },
        Field {
            name: "at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "reason",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static NEW_REFUND_LINE: Record = Record {
    name: "NewRefundLine",
    fields: &[
        Field {
            name: "line",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: true,
        },
        Field {
            name: "quantity",
            shape: Shape::Decimal,
            optional: true,
        },
        Field {
            name: "amount",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
    ],
};
pub(crate) static NEW_RELATIONSHIP: Record = Record {
    name: "NewRelationship",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Optional(&Shape::Id("RelationshipId")),
            optional: true,
        },
        Field {
            name: "from",
            shape: Shape::Id("CustomerId"),
            optional: false,
        },
        Field {
            name: "to",
            shape: Shape::Id("CustomerId"),
            optional: false,
        },
        Field {
            name: "kind",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "role",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "since",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "until",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
    ],
};
pub(crate) static NEW_RETURN: Record = Record {
    name: "NewReturn",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Optional(&Shape::Id("ReturnId")),
            optional: true,
        },
        Field {
            name: "order_id",
            shape: Shape::Id("OrderId"),
            optional: false,
        },
        Field {
            name: "lines",
            shape: Shape::List(&Shape::Record(&ORDER_PART)),
            optional: true,
        },
        Field {
            name: "reason",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "note",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "announced_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static NEW_SEGMENT: Record = Record {
    name: "NewSegment",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Optional(&Shape::Id("SegmentId")),
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Text,
            optional: true,
        },
        Field {
            name: "description",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "expression",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static NEW_SHIPMENT: Record = Record {
    name: "NewShipment",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Optional(&Shape::Id("ShipmentId")),
            optional: true,
        },
        Field {
            name: "order_id",
            shape: Shape::Id("OrderId"),
            optional: false,
        },
        Field {
            name: "lines",
            shape: Shape::List(&Shape::Record(&ORDER_PART)),
            optional: true,
        },
        Field {
            name: "carrier",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "tracking_number",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "note",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "shipped_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "delivered_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static NEW_STAGE: Record = Record {
    name: "NewStage",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Optional(&Shape::Id("StageId")),
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Text,
            optional: true,
        },
        Field {
            name: "kind",
            shape: Shape::Enum(&DEAL_STATUS),
            optional: true,
        },
        Field {
            name: "probability",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "stalled_after_days",
            shape: Shape::Optional(&Shape::Integer {
                bits: 32,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "required_fields",
            shape: Shape::List(&Shape::Enum(&DEAL_FIELD)),
            optional: true,
        },
        Field {
            name: "next_stage_ids",
            shape: Shape::List(&Shape::Id("StageId")),
            optional: true,
        },
        Field {
            name: "entry_checks",
            shape: Shape::List(&Shape::Enum(&STAGE_CHECK)),
            optional: true,
        },
        Field {
            name: "exit_checks",
            shape: Shape::List(&Shape::Enum(&STAGE_CHECK)),
            optional: true,
        },
    ],
};
pub(crate) static NEW_TASK: Record = Record {
    name: "NewTask",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Optional(&Shape::Id("TaskId")),
            optional: true,
        },
        Field {
            name: "kind",
            shape: Shape::Enum(&TASK_KIND),
            optional: false,
        },
        Field {
            name: "subject",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "description",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "customer_id",
            shape: Shape::Optional(&Shape::Id("CustomerId")),
            optional: true,
        },
        Field {
            name: "deal_id",
            shape: Shape::Optional(&Shape::Id("DealId")),
            optional: true,
        },
        Field {
            name: "assignee",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "priority",
            shape: Shape::Enum(&TASK_PRIORITY),
            optional: true,
        },
        Field {
            name: "due_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "due_on",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "remind_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "recommendations",
            shape: Shape::List(&Shape::Record(&RECOMMENDATION)),
            optional: true,
        },
    ],
};
pub(crate) static NOTE: Record = Record {
    name: "Note",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("NoteId"),
            optional: false,
        },
        Field {
            name: "customer_id",
            shape: Shape::Id("CustomerId"),
            optional: false,
        },
        Field {
            name: "body",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "author",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "created_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "updated_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "version",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "deleted_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static NOTE_PATCH: Record = Record {
    name: "NotePatch",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "body",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "author",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static NUMBER_FIELD_COVARIATE: Record = Record {
    name: "NumberFieldCovariate",
    fields: &[Field {
        name: "field",
        shape: Shape::Text,
        optional: false,
    }],
};
pub(crate) static ON_DUPLICATE: Enum = Enum {
    name: "OnDuplicate",
    values: &["skip", "update"],
};
pub(crate) static OPERATION: Enum = Enum {
    name: "Operation",
    values: &["created", "updated", "deleted", "restored"],
};
pub(crate) static ORDER: Record = Record {
    name: "Order",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("OrderId"),
            optional: false,
        },
        Field {
            name: "number",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "source",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "customer_id",
            shape: Shape::Optional(&Shape::Id("CustomerId")),
            optional: true,
        },
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "lines",
            shape: Shape::List(&Shape::Record(&ORDER_LINE)),
            optional: false,
        },
        Field {
            name: "discount",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "shipping",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "tax",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "total",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "payments",
            shape: Shape::List(&Shape::Record(&PAYMENT)),
            optional: false,
        },
        Field {
            name: "refunds",
            shape: Shape::List(&Shape::Record(&REFUND)),
            optional: false,
        },
        Field {
            name: "status",
            shape: Shape::Enum(&ORDER_STATUS),
            optional: false,
        },
        Field {
            name: "status_history",
            shape: Shape::List(&Shape::Record(&STATUS_CHANGE)),
            optional: false,
        },
        Field {
            name: "channel",
            shape: Shape::Optional(&Shape::Enum(&CHANNEL)),
            optional: true,
        },
        Field {
            name: "note",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "placed_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "promised_on",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "created_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "updated_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "version",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "deleted_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static ORDER_ADVANCE: Record = Record {
    name: "OrderAdvance",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "status",
            shape: Shape::Enum(&ORDER_STATUS),
            optional: false,
        },
        Field {
            name: "at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static ORDER_CANCELLATION: Record = Record {
    name: "OrderCancellation",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "reason",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static ORDER_LINE: Record = Record {
    name: "OrderLine",
    fields: &[
        Field {
            name: "product_id",
            shape: Shape::Optional(&Shape::Id("ProductId")),
            optional: true,
        },
        Field {
            name: "sku",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "quantity",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "unit_price",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "discount",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "tax",
            shape: Shape::Decimal,
            optional: false,
        },
    ],
};
pub(crate) static ORDER_LINE_PROGRESS: Record = Record {
    name: "OrderLineProgress",
    fields: &[
        Field {
            name: "line",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "ordered",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "called_off",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "prepared",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "shipped",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "delivered",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "returned",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "open",
            shape: Shape::Decimal,
            optional: false,
        },
    ],
};
pub(crate) static ORDER_MAPPING: Record = Record {
    name: "OrderMapping",
    fields: &[
        Field {
            name: "format",
            shape: Shape::Record(&CSV_FORMAT),
            optional: true,
        },
        Field {
            name: "number",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "source",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "customer_external_id",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "customer_issuer",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "customer_email",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "customer_phone",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "customer_name",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "unknown_customer",
            shape: Shape::Enum(&UNKNOWN_CUSTOMER),
            optional: true,
        },
        Field {
            name: "missing_customer",
            shape: Shape::Enum(&MISSING_CUSTOMER),
            optional: true,
        },
        Field {
            name: "placed_at",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "time_format",
            shape: Shape::Text,
            optional: true,
        },
        Field {
            name: "time_zone",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "promised_on",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "date_format",
            shape: Shape::Text,
            optional: true,
        },
        Field {
            name: "currency",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "sku",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "unknown_product",
            shape: Shape::Enum(&UNKNOWN_PRODUCT),
            optional: true,
        },
        Field {
            name: "category",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "description",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "quantity",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "unit_price",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "amount",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "line_discount",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "line_tax",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "discount",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "tax",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "shipping",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "status",
            shape: Shape::Optional(&Shape::Column),
            optional: true,
        },
        Field {
            name: "statuses",
            shape: Shape::Map(&Shape::Text, &Shape::Enum(&ORDER_STATUS)),
            optional: true,
        },
    ],
};
pub(crate) static ORDER_PART: Record = Record {
    name: "OrderPart",
    fields: &[
        Field {
            name: "line",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "quantity",
            shape: Shape::Decimal,
            optional: false,
        },
    ],
};
pub(crate) static ORDER_PATCH: Record = Record {
    name: "OrderPatch",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "number",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "source",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "customer_id",
            shape: Shape::Patch(&Shape::Id("CustomerId")),
            optional: true,
        },
        Field {
            name: "lines",
            shape: Shape::Optional(&Shape::List(&Shape::Record(&NEW_ORDER_LINE))),
            optional: true,
        },
        Field {
            name: "discount",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "shipping",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "tax",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "channel",
            shape: Shape::Patch(&Shape::Enum(&CHANNEL)),
            optional: true,
        },
        Field {
            name: "note",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "placed_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "promised_on",
            shape: Shape::Patch(&Shape::Date),
            optional: true,
        },
    ],
};
pub(crate) static ORDER_QUERY: Record = Record {
    name: "OrderQuery",
    fields: &[
        Field {
            name: "customer_id",
            shape: Shape::Optional(&Shape::Id("CustomerId")),
            optional: true,
        },
        Field {
            name: "status",
            shape: Shape::Optional(&Shape::Enum(&ORDER_STATUS)),
            optional: true,
        },
        Field {
            name: "source",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "placed_from",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "placed_until",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static ORDER_STATUS: Enum = Enum {
    name: "OrderStatus",
    values: &[
        "placed",
        "confirmed",
        "shipped",
        "delivered",
        "completed",
        "cancelled",
    ],
};
pub(crate) static OUTLOOK_QUERY: Record = Record {
    name: "OutlookQuery",
    fields: &[
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "length",
            shape: Shape::Enum(&PERIOD_LENGTH),
            optional: true,
        },
        Field {
            name: "from",
            shape: Shape::Date,
            optional: false,
        },
        Field {
            name: "until",
            shape: Shape::Date,
            optional: false,
        },
        Field {
            name: "pipeline_id",
            shape: Shape::Optional(&Shape::Id("PipelineId")),
            optional: true,
        },
        Field {
            name: "owner",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "team",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "value",
            shape: Shape::Enum(&DEAL_VALUE),
            optional: true,
        },
    ],
};
pub(crate) static OVERDUE_INVOICE: Record = Record {
    name: "OverdueInvoice",
    fields: &[
        Field {
            name: "invoice",
            shape: Shape::Record(&INVOICE),
            optional: false,
        },
        Field {
            name: "days",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
    ],
};
pub(crate) static PAGE_REQUEST: Record = Record {
    name: "PageRequest",
    fields: &[
        Field {
            name: "limit",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: true,
        },
        Field {
            name: "after",
            shape: Shape::Optional(&Shape::Cursor),
            optional: true,
        },
    ],
};
pub(crate) static PARETO_NBD: Record = Record {
    name: "ParetoNbd",
    fields: &[
        Field {
            name: "r",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "alpha",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "s",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "beta",
            shape: Shape::Float,
            optional: false,
        },
    ],
};
pub(crate) static PARTIAL_DATE: Record = Record {
    name: "PartialDate",
    fields: &[
        Field {
            name: "year",
            shape: Shape::Optional(&Shape::Integer {
                bits: 16,
                signed: true,
            }),
            optional: true,
        },
        Field {
            name: "month",
            shape: Shape::Integer {
                bits: 8,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "day",
            shape: Shape::Integer {
                bits: 8,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "calendar",
            shape: Shape::Enum(&CALENDAR_KIND),
            optional: true,
        },
        Field {
            name: "leap",
            shape: Shape::Bool,
            optional: true,
        },
    ],
};
pub(crate) static PAYMENT: Record = Record {
    name: "Payment",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("PaymentId"),
            optional: false,
        },
        Field {
            name: "amount",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "method",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "reference",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static PAYMENT_MATCH: Record = Record {
    name: "PaymentMatch",
    fields: &[
        Field {
            name: "payment_id",
            shape: Shape::Id("PaymentId"),
            optional: false,
        },
        Field {
            name: "amount",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "at",
            shape: Shape::Timestamp,
            optional: false,
        },
    ],
};
pub(crate) static PAYMENT_MATCHING: Record = Record {
    name: "PaymentMatching",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "payment_id",
            shape: Shape::Id("PaymentId"),
            optional: false,
        },
        Field {
            name: "amount",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
    ],
};
pub(crate) static PERIOD: Record = Record {
    name: "Period",
    fields: &[
        Field {
            name: "length",
            shape: Shape::Enum(&PERIOD_LENGTH),
            optional: false,
        },
        Field {
            name: "starts_on",
            shape: Shape::Date,
            optional: false,
        },
    ],
};
pub(crate) static PERIOD_LENGTH: Enum = Enum {
    name: "PeriodLength",
    values: &["month", "quarter", "year"],
};
pub(crate) static PERIOD_OUTLOOK: Record = Record {
    name: "PeriodOutlook",
    fields: &[
        Field {
            name: "period",
            shape: Shape::Record(&PERIOD),
            optional: false,
        },
        Field {
            name: "goal",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "won",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "weighted",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "committed",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "best_case",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "missing",
            shape: Shape::Decimal,
            optional: false,
        },
    ],
};
pub(crate) static PERIOD_REVIEW: Record = Record {
    name: "PeriodReview",
    fields: &[
        Field {
            name: "period",
            shape: Shape::Record(&PERIOD),
            optional: false,
        },
        Field {
            name: "is_over",
            shape: Shape::Bool,
            optional: false,
        },
        Field {
            name: "due",
            shape: Shape::Record(&DEAL_TALLY),
            optional: false,
        },
        Field {
            name: "weighted",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "best_case",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "committed",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "actual",
            shape: Shape::Record(&DEAL_TALLY),
            optional: false,
        },
        Field {
            name: "error",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "accuracy",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "won",
            shape: Shape::Record(&DEAL_TALLY),
            optional: false,
        },
        Field {
            name: "lost",
            shape: Shape::Record(&DEAL_TALLY),
            optional: false,
        },
        Field {
            name: "slipped",
            shape: Shape::Record(&DEAL_TALLY),
            optional: false,
        },
        Field {
            name: "pushes",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "open",
            shape: Shape::Record(&DEAL_TALLY),
            optional: false,
        },
        Field {
            name: "gone",
            shape: Shape::Record(&DEAL_TALLY),
            optional: false,
        },
    ],
};
pub(crate) static PERSON_NAME: Record = Record {
    name: "PersonName",
    fields: &[
        Field {
            name: "prefix",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "given",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "middle",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "family",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "suffix",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static PIPELINE: Record = Record {
    name: "Pipeline",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("PipelineId"),
            optional: false,
        },
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "description",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "stages",
            shape: Shape::List(&Shape::Record(&STAGE)),
            optional: false,
        },
        Field {
            name: "former_stages",
            shape: Shape::List(&Shape::Record(&FORMER_STAGE)),
            optional: false,
        },
        Field {
            name: "created_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "updated_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "version",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "deleted_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "prediction",
            shape: Shape::Optional(&Shape::Record(&PREDICTION)),
            optional: true,
        },
    ],
};
pub(crate) static PIPELINE_EDIT: Record = Record {
    name: "PipelineEdit",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "stages",
            shape: Shape::List(&Shape::Record(&NEW_STAGE)),
            optional: true,
        },
        Field {
            name: "replacements",
            shape: Shape::List(&Shape::Record(&STAGE_REPLACEMENT)),
            optional: true,
        },
    ],
};
pub(crate) static PIPELINE_PATCH: Record = Record {
    name: "PipelinePatch",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "description",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "prediction",
            shape: Shape::Patch(&Shape::Record(&PREDICTION)),
            optional: true,
        },
    ],
};
pub(crate) static PREDICTION: Record = Record {
    name: "Prediction",
    fields: &[
        Field {
            name: "method",
            shape: Shape::Enum(&PROBABILITY_METHOD),
            optional: true,
        },
        Field {
            name: "fields",
            shape: Shape::List(&Shape::Enum(&PREDICTOR_FIELD)),
            optional: true,
        },
    ],
};
pub(crate) static PREDICTOR_FIELD: Enum = Enum {
    name: "PredictorField",
    values: &[
        "source", "campaign", "owner", "team", "country", "kind", "tags", "language",
    ],
};
pub(crate) static PROBABILITY_METHOD: Enum = Enum {
    name: "ProbabilityMethod",
    values: &["stage", "naive_bayes", "logistic_regression"],
};
pub(crate) static PROBLEM: Record = Record {
    name: "Problem",
    fields: &[
        Field {
            name: "table",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "what",
            shape: Shape::Text,
            optional: false,
        },
    ],
};
pub(crate) static PROBLEM_COUNT: Record = Record {
    name: "ProblemCount",
    fields: &[
        Field {
            name: "field",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "column",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "code",
            shape: Shape::ErrorCode,
            optional: false,
        },
        Field {
            name: "errors",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "warnings",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
    ],
};
pub(crate) static PRODUCT: Record = Record {
    name: "Product",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("ProductId"),
            optional: false,
        },
        Field {
            name: "sku",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "description",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "category_ids",
            shape: Shape::List(&Shape::Id("CategoryId")),
            optional: false,
        },
        Field {
            name: "price",
            shape: Shape::Optional(&Shape::Record(&MONEY)),
            optional: true,
        },
        Field {
            name: "cost",
            shape: Shape::Optional(&Shape::Record(&MONEY)),
            optional: true,
        },
        Field {
            name: "unit",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "status",
            shape: Shape::Enum(&PRODUCT_STATUS),
            optional: false,
        },
        Field {
            name: "attributes",
            shape: Shape::Map(&Shape::Text, &Shape::Value),
            optional: false,
        },
        Field {
            name: "created_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "updated_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "version",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "deleted_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static PRODUCT_PATCH: Record = Record {
    name: "ProductPatch",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "sku",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "description",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "category_ids",
            shape: Shape::Patch(&Shape::List(&Shape::Id("CategoryId"))),
            optional: true,
        },
        Field {
            name: "price",
            shape: Shape::Patch(&Shape::Record(&MONEY)),
            optional: true,
        },
        Field {
            name: "cost",
            shape: Shape::Patch(&Shape::Record(&MONEY)),
            optional: true,
        },
        Field {
            name: "unit",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "status",
            shape: Shape::Optional(&Shape::Enum(&PRODUCT_STATUS)),
            optional: true,
        },
        Field {
            name: "attributes",
            shape: Shape::Map(&Shape::Text, &Shape::Optional(&Shape::Value)),
            optional: true,
        },
    ],
};
pub(crate) static PRODUCT_PURCHASE_OUTCOME: Record = Record {
    name: "ProductPurchaseOutcome",
    fields: &[
        Field {
            name: "horizon_days",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "product_id",
            shape: Shape::Optional(&Shape::Id("ProductId")),
            optional: true,
        },
        Field {
            name: "category_id",
            shape: Shape::Optional(&Shape::Id("CategoryId")),
            optional: true,
        },
    ],
};
pub(crate) static PRODUCT_QUERY: Record = Record {
    name: "ProductQuery",
    fields: &[
        Field {
            name: "category_id",
            shape: Shape::Optional(&Shape::Id("CategoryId")),
            optional: true,
        },
        Field {
            name: "status",
            shape: Shape::Optional(&Shape::Enum(&PRODUCT_STATUS)),
            optional: true,
        },
        Field {
            name: "text",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static PRODUCT_RECOMMENDATION: Record = Record {
    name: "ProductRecommendation",
    fields: &[
        Field {
            name: "product_id",
            shape: Shape::Id("ProductId"),
            optional: false,
        },
        Field {
            name: "basis",
            shape: Shape::Enum(&RECOMMENDATION_BASIS),
            optional: false,
        },
        Field {
            name: "score",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "because",
            shape: Shape::List(&Shape::Record(&RECOMMENDATION_CAUSE)),
            optional: false,
        },
        Field {
            name: "customers",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
    ],
};
pub(crate) static PRODUCT_STATUS: Enum = Enum {
    name: "ProductStatus",
    values: &["active", "discontinued"],
};
pub(crate) static PROFILE: Record = Record {
    name: "Profile",
    fields: &[
        Field {
            name: "order_count",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "order_days",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "return_count",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "refund_count",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "spent",
            shape: Shape::List(&Shape::Record(&MONEY)),
            optional: false,
        },
        Field {
            name: "refunded",
            shape: Shape::List(&Shape::Record(&MONEY)),
            optional: false,
        },
        Field {
            name: "balance",
            shape: Shape::List(&Shape::Record(&MONEY)),
            optional: false,
        },
        Field {
            name: "first_order_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "last_order_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "channels",
            shape: Shape::List(&Shape::Record(&CHANNEL_ACTIVITY)),
            optional: false,
        },
        Field {
            name: "products",
            shape: Shape::List(&Shape::Record(&PURCHASE)),
            optional: false,
        },
        Field {
            name: "categories",
            shape: Shape::List(&Shape::Id("CategoryId")),
            optional: false,
        },
    ],
};
pub(crate) static PROGRESS: Record = Record {
    name: "Progress",
    fields: &[
        Field {
            name: "rows",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "bytes",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "counts",
            shape: Shape::Record(&IMPORT_COUNTS),
            optional: false,
        },
    ],
};
pub(crate) static PROPENSITY_CLASSIFIER: Union = Union {
    name: "PropensityClassifier",
    tag: "kind",
    variants: &[
        Variant {
            name: "logistic",
            shape: Shape::Record(&LOGISTIC_REGRESSION),
        },
        Variant {
            name: "boosted_trees",
            shape: Shape::Record(&BOOSTED_TREES),
        },
    ],
};
pub(crate) static PROPENSITY_COLUMN: Record = Record {
    name: "PropensityColumn",
    fields: &[
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "importance",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "is_logarithm",
            shape: Shape::Bool,
            optional: false,
        },
        Field {
            name: "fill",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "group",
            shape: Shape::Optional(&Shape::Integer {
                bits: 32,
                signed: false,
            }),
            optional: true,
        },
    ],
};
pub(crate) static PROPENSITY_CUTOFF: Record = Record {
    name: "PropensityCutoff",
    fields: &[
        Field {
            name: "on",
            shape: Shape::Date,
            optional: false,
        },
        Field {
            name: "customers",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "positives",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
    ],
};
pub(crate) static PROPENSITY_METHOD: Union = Union {
    name: "PropensityMethod",
    tag: "kind",
    variants: &[
        Variant {
            name: "logistic",
            shape: Shape::Record(&LOGISTIC_OPTIONS),
        },
        Variant {
            name: "boosted_trees",
            shape: Shape::Record(&BOOSTING_OPTIONS),
        },
    ],
};
pub(crate) static PROPENSITY_OUTCOME: Union = Union {
    name: "PropensityOutcome",
    tag: "kind",
    variants: &[
        Variant {
            name: "purchase",
            shape: Shape::Record(&PURCHASE_OUTCOME),
        },
        Variant {
            name: "product_purchase",
            shape: Shape::Record(&PRODUCT_PURCHASE_OUTCOME),
        },
        Variant {
            name: "churn",
            shape: Shape::Record(&CHURN_OUTCOME),
        },
        Variant {
            name: "contract_end",
            shape: Shape::Record(&CONTRACT_END_OUTCOME),
        },
    ],
};
pub(crate) static PROPENSITY_PARAMETERS: Record = Record {
    name: "PropensityParameters",
    fields: &[
        Field {
            name: "columns",
            shape: Shape::List(&Shape::Record(&PROPENSITY_COLUMN)),
            optional: false,
        },
        Field {
            name: "classifier",
            shape: Shape::Union(&PROPENSITY_CLASSIFIER),
            optional: false,
        },
        Field {
            name: "cutoffs",
            shape: Shape::List(&Shape::Record(&PROPENSITY_CUTOFF)),
            optional: false,
        },
        Field {
            name: "product_ids",
            shape: Shape::List(&Shape::Id("ProductId")),
            optional: true,
        },
    ],
};
pub(crate) static PROPENSITY_REASON: Record = Record {
    name: "PropensityReason",
    fields: &[
        Field {
            name: "feature",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "value",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "contribution",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "text",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "counted_with",
            shape: Shape::List(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static PROPENSITY_SCORE: Record = Record {
    name: "PropensityScore",
    fields: &[
        Field {
            name: "probability",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "until",
            shape: Shape::Date,
            optional: false,
        },
        Field {
            name: "baseline",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "reasons",
            shape: Shape::List(&Shape::Record(&PROPENSITY_REASON)),
            optional: true,
        },
        Field {
            name: "others",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
    ],
};
pub(crate) static PROPENSITY_SPEC: Record = Record {
    name: "PropensitySpec",
    fields: &[
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "outcome",
            shape: Shape::Union(&PROPENSITY_OUTCOME),
            optional: false,
        },
        Field {
            name: "method",
            shape: Shape::Union(&PROPENSITY_METHOD),
            optional: true,
        },
        Field {
            name: "cutoffs",
            shape: Shape::Optional(&Shape::Integer {
                bits: 32,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "seed",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: true,
        },
    ],
};
pub(crate) static PURCHASE: Record = Record {
    name: "Purchase",
    fields: &[
        Field {
            name: "product_id",
            shape: Shape::Id("ProductId"),
            optional: false,
        },
        Field {
            name: "quantity",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "orders",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "last_at",
            shape: Shape::Timestamp,
            optional: false,
        },
    ],
};
pub(crate) static PURCHASE_CANCELLATION: Record = Record {
    name: "PurchaseCancellation",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "reason",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static PURCHASE_HISTORY: Record = Record {
    name: "PurchaseHistory",
    fields: &[
        Field {
            name: "frequency",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "recency",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "age",
            shape: Shape::Float,
            optional: false,
        },
    ],
};
pub(crate) static PURCHASE_LINE: Record = Record {
    name: "PurchaseLine",
    fields: &[
        Field {
            name: "product_id",
            shape: Shape::Optional(&Shape::Id("ProductId")),
            optional: true,
        },
        Field {
            name: "sku",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "quantity",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "unit_cost",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "received",
            shape: Shape::Decimal,
            optional: false,
        },
    ],
};
pub(crate) static PURCHASE_MODEL: Union = Union {
    name: "PurchaseModel",
    tag: "kind",
    variants: &[
        Variant {
            name: "bg_nbd",
            shape: Shape::Record(&BG_NBD),
        },
        Variant {
            name: "mbg_nbd",
            shape: Shape::Record(&MBG_NBD),
        },
        Variant {
            name: "pareto_nbd",
            shape: Shape::Record(&PARETO_NBD),
        },
        Variant {
            name: "bg_bb",
            shape: Shape::Record(&BG_BB),
        },
    ],
};
pub(crate) static PURCHASE_MODEL_KIND: Enum = Enum {
    name: "PurchaseModelKind",
    values: &["bg_nbd", "mbg_nbd", "pareto_nbd", "bg_bb"],
};
pub(crate) static PURCHASE_ORDER: Record = Record {
    name: "PurchaseOrder",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("PurchaseOrderId"),
            optional: false,
        },
        Field {
            name: "number",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "supplier_id",
            shape: Shape::Id("CustomerId"),
            optional: false,
        },
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "lines",
            shape: Shape::List(&Shape::Record(&PURCHASE_LINE)),
            optional: false,
        },
        Field {
            name: "shipping",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "tax",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "cost",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "received_cost",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "status",
            shape: Shape::Enum(&PURCHASE_STATUS),
            optional: false,
        },
        Field {
            name: "receipts",
            shape: Shape::List(&Shape::Record(&RECEIPT)),
            optional: false,
        },
        Field {
            name: "expected_on",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "ordered_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "cancelled_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "cancel_reason",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "note",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "created_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "updated_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "version",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "deleted_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static PURCHASE_ORDER_PATCH: Record = Record {
    name: "PurchaseOrderPatch",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "number",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "lines",
            shape: Shape::Optional(&Shape::List(&Shape::Record(&NEW_PURCHASE_LINE))),
            optional: true,
        },
        Field {
            name: "shipping",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "tax",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "expected_on",
            shape: Shape::Patch(&Shape::Date),
            optional: true,
        },
        Field {
            name: "note",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static PURCHASE_OUTCOME: Record = Record {
    name: "PurchaseOutcome",
    fields: &[Field {
        name: "horizon_days",
        shape: Shape::Integer {
            bits: 32,
            signed: false,
        },
        optional: false,
    }],
};
pub(crate) static PURCHASE_PART: Record = Record {
    name: "PurchasePart",
    fields: &[
        Field {
            name: "line",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "quantity",
            shape: Shape::Decimal,
            optional: false,
        },
    ],
};
pub(crate) static PURCHASE_PLACEMENT: Record = Record {
    name: "PurchasePlacement",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static PURCHASE_QUERY: Record = Record {
    name: "PurchaseQuery",
    fields: &[
        Field {
            name: "supplier_id",
            shape: Shape::Optional(&Shape::Id("CustomerId")),
            optional: true,
        },
        Field {
            name: "status",
            shape: Shape::Optional(&Shape::Enum(&PURCHASE_STATUS)),
            optional: true,
        },
        Field {
            name: "number",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "expected_before",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
    ],
};
pub(crate) static PURCHASE_STATUS: Enum = Enum {
    name: "PurchaseStatus",
    values: &["draft", "ordered", "partly_received", "received", "cancelled"],
};
pub(crate) static QUOTE: Record = Record {
    name: "Quote",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("QuoteId"),
            optional: false,
        },
        Field {
            name: "number",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "revision",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "customer_id",
            shape: Shape::Id("CustomerId"),
            optional: false,
        },
        Field {
            name: "deal_id",
            shape: Shape::Optional(&Shape::Id("DealId")),
            optional: true,
        },
        Field {
            name: "status",
            shape: Shape::Enum(&QUOTE_STATUS),
            optional: false,
        },
        Field {
            name: "title",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "lines",
            shape: Shape::List(&Shape::Record(&QUOTE_LINE)),
            optional: false,
        },
        Field {
            name: "discount",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "discount_percent",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "subtotal",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "taxes",
            shape: Shape::List(&Shape::Record(&QUOTE_TAX)),
            optional: false,
        },
        Field {
            name: "total",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "valid_until",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "introduction",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "terms",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "owner",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "sent_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "closed_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "accepted_by",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "reference",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "decline_reason",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "created_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "updated_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "version",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "deleted_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static QUOTE_ACCEPTANCE: Record = Record {
    name: "QuoteAcceptance",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "by",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "reference",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static QUOTE_DOCUMENT: Record = Record {
    name: "QuoteDocument",
    fields: &[
        Field {
            name: "seller",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "language",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "template",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static QUOTE_LINE: Record = Record {
    name: "QuoteLine",
    fields: &[
        Field {
            name: "product_id",
            shape: Shape::Optional(&Shape::Id("ProductId")),
            optional: true,
        },
        Field {
            name: "sku",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "description",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "quantity",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "unit_price",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "discount",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "discount_percent",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "tax_rate",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "interval",
            shape: Shape::Optional(&Shape::Enum(&BILLING_INTERVAL)),
            optional: true,
        },
        Field {
            name: "net",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "tax",
            shape: Shape::Decimal,
            optional: false,
        },
    ],
};
pub(crate) static QUOTE_PATCH: Record = Record {
    name: "QuotePatch",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "title",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "lines",
            shape: Shape::Patch(&Shape::List(&Shape::Record(&NEW_QUOTE_LINE))),
            optional: true,
        },
        Field {
            name: "discount",
            shape: Shape::Patch(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "discount_percent",
            shape: Shape::Patch(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "valid_until",
            shape: Shape::Patch(&Shape::Date),
            optional: true,
        },
        Field {
            name: "introduction",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "terms",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "owner",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static QUOTE_QUERY: Record = Record {
    name: "QuoteQuery",
    fields: &[
        Field {
            name: "customer_id",
            shape: Shape::Optional(&Shape::Id("CustomerId")),
            optional: true,
        },
        Field {
            name: "deal_id",
            shape: Shape::Optional(&Shape::Id("DealId")),
            optional: true,
        },
        Field {
            name: "status",
            shape: Shape::Optional(&Shape::Enum(&QUOTE_STATUS)),
            optional: true,
        },
        Field {
            name: "number",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "owner",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "text",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static QUOTE_REFUSAL: Record = Record {
    name: "QuoteRefusal",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "reason",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static QUOTE_SENDING: Record = Record {
    name: "QuoteSending",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static QUOTE_STATUS: Enum = Enum {
    name: "QuoteStatus",
    values: &["draft", "sent", "accepted", "declined", "superseded", "expired"],
};
pub(crate) static QUOTE_TAX: Record = Record {
    name: "QuoteTax",
    fields: &[
        Field {
            name: "rate",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "base",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "tax",
            shape: Shape::Decimal,
            optional: false,
        },
    ],
};
pub(crate) static RANKED_LEAD: Record = Record {
    name: "RankedLead",
    fields: &[
        Field {
            name: "customer_id",
            shape: Shape::Id("CustomerId"),
            optional: false,
        },
        Field {
            name: "fit",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "engagement",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "grade",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static RATE_QUERY: Record = Record {
    name: "RateQuery",
    fields: &[
        Field {
            name: "currency",
            shape: Shape::Optional(&Shape::Currency),
            optional: true,
        },
        Field {
            name: "base",
            shape: Shape::Optional(&Shape::Currency),
            optional: true,
        },
        Field {
            name: "from",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "until",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
    ],
};
pub(crate) static RECEIPT: Record = Record {
    name: "Receipt",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("ReceiptId"),
            optional: false,
        },
        Field {
            name: "lines",
            shape: Shape::List(&Shape::Record(&PURCHASE_PART)),
            optional: false,
        },
        Field {
            name: "at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "note",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static RECOMMENDATION: Record = Record {
    name: "Recommendation",
    fields: &[
        Field {
            name: "product_id",
            shape: Shape::Id("ProductId"),
            optional: false,
        },
        Field {
            name: "response",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static RECOMMENDATION_BASIS: Enum = Enum {
    name: "RecommendationBasis",
    values: &["bought_together", "popular_in_categories", "popular"],
};
pub(crate) static RECOMMENDATION_CAUSE: Record = Record {
    name: "RecommendationCause",
    fields: &[
        Field {
            name: "product_id",
            shape: Shape::Id("ProductId"),
            optional: false,
        },
        Field {
            name: "score",
            shape: Shape::Float,
            optional: false,
        },
    ],
};
pub(crate) static RECOMMENDATION_QUALITY: Record = Record {
    name: "RecommendationQuality",
    fields: &[
        Field {
            name: "recall",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "mean_average_precision",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "coverage",
            shape: Shape::Float,
            optional: false,
        },
    ],
};
pub(crate) static RECOMMENDATION_QUERY: Record = Record {
    name: "RecommendationQuery",
    fields: &[
        Field {
            name: "limit",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: true,
        },
        Field {
            name: "category_id",
            shape: Shape::Optional(&Shape::Id("CategoryId")),
            optional: true,
        },
        Field {
            name: "exclude_owned",
            shape: Shape::Bool,
            optional: true,
        },
        Field {
            name: "exclude",
            shape: Shape::List(&Shape::Id("ProductId")),
            optional: true,
        },
        Field {
            name: "causes",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: true,
        },
    ],
};
pub(crate) static RECOMMENDATION_REVIEW: Record = Record {
    name: "RecommendationReview",
    fields: &[
        Field {
            name: "split_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "learnt",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "customers",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "model",
            shape: Shape::Record(&RECOMMENDATION_QUALITY),
            optional: false,
        },
        Field {
            name: "popular",
            shape: Shape::Record(&RECOMMENDATION_QUALITY),
            optional: false,
        },
    ],
};
pub(crate) static RECOMMENDATION_REVIEW_OPTIONS: Record = Record {
    name: "RecommendationReviewOptions",
    fields: &[
        Field {
            name: "split_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "holdout",
            shape: Shape::Float,
            optional: true,
        },
        Field {
            name: "limit",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: true,
        },
    ],
};
pub(crate) static RECURRING: Record = Record {
    name: "Recurring",
    fields: &[
        Field {
            name: "amount",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "interval",
            shape: Shape::Enum(&BILLING_INTERVAL),
            optional: false,
        },
    ],
};
pub(crate) static REFUND: Record = Record {
    name: "Refund",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("RefundId"),
            optional: false,
        },
        Field {
            name: "lines",
            shape: Shape::List(&Shape::Record(&REFUND_LINE)),
            optional: false,
        },
        Field {
            name: "shipping",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "amount",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "method",
            shape: Shape::Enum(&REFUND_METHOD),
            optional: false,
        },
        Field {
            name: "at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "reason",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static REFUND_LINE: Record = Record {
    name: "RefundLine",
    fields: &[
        Field {
            name: "line",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "quantity",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "amount",
            shape: Shape::Decimal,
            optional: false,
        },
    ],
};
pub(crate) static REFUND_METHOD: Enum = Enum {
    name: "RefundMethod",
    values: &["payout", "credit"],
};
pub(crate) static RELATIONSHIP: Record = Record {
    name: "Relationship",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("RelationshipId"),
            optional: false,
        },
        Field {
            name: "from",
            shape: Shape::Id("CustomerId"),
            optional: false,
        },
        Field {
            name: "to",
            shape: Shape::Id("CustomerId"),
            optional: false,
        },
        Field {
            name: "kind",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "role",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "since",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "until",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "created_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "updated_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "version",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
    ],
};
pub(crate) static RELATIONSHIP_PATCH: Record = Record {
    name: "RelationshipPatch",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "kind",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "role",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "since",
            shape: Shape::Patch(&Shape::Date),
            optional: true,
        },
        Field {
            name: "until",
            shape: Shape::Patch(&Shape::Date),
            optional: true,
        },
    ],
};
pub(crate) static RELIABILITY_BIN: Record = Record {
    name: "ReliabilityBin",
    fields: &[
        Field {
            name: "from",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "to",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "rows",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "expected",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "actual",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
    ],
};
pub(crate) static REMINDER_QUERY: Record = Record {
    name: "ReminderQuery",
    fields: &[
        Field {
            name: "from",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "until",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "assignee",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static RETURN: Record = Record {
    name: "Return",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("ReturnId"),
            optional: false,
        },
        Field {
            name: "order_id",
            shape: Shape::Id("OrderId"),
            optional: false,
        },
        Field {
            name: "lines",
            shape: Shape::List(&Shape::Record(&ORDER_PART)),
            optional: false,
        },
        Field {
            name: "reason",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "note",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "status",
            shape: Shape::Enum(&RETURN_STATUS),
            optional: false,
        },
        Field {
            name: "steps",
            shape: Shape::List(&Shape::Record(&RETURN_STEP)),
            optional: false,
        },
        Field {
            name: "refund_id",
            shape: Shape::Optional(&Shape::Id("RefundId")),
            optional: true,
        },
        Field {
            name: "credit_note_id",
            shape: Shape::Optional(&Shape::Id("InvoiceId")),
            optional: true,
        },
        Field {
            name: "created_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "updated_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "version",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "deleted_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static RETURN_ADVANCE: Record = Record {
    name: "ReturnAdvance",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "status",
            shape: Shape::Enum(&RETURN_STATUS),
            optional: false,
        },
        Field {
            name: "at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static RETURN_CLOSING: Record = Record {
    name: "ReturnClosing",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "refund",
            shape: Shape::Optional(&Shape::Record(&RETURN_REFUND)),
            optional: true,
        },
        Field {
            name: "credit_note",
            shape: Shape::Optional(&Shape::Record(&NEW_CREDIT_NOTE)),
            optional: true,
        },
    ],
};
pub(crate) static RETURN_PATCH: Record = Record {
    name: "ReturnPatch",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "lines",
            shape: Shape::Optional(&Shape::List(&Shape::Record(&ORDER_PART))),
            optional: true,
        },
        Field {
            name: "reason",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "note",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static RETURN_QUERY: Record = Record {
    name: "ReturnQuery",
    fields: &[
        Field {
            name: "order_id",
            shape: Shape::Optional(&Shape::Id("OrderId")),
            optional: true,
        },
        Field {
            name: "customer_id",
            shape: Shape::Optional(&Shape::Id("CustomerId")),
            optional: true,
        },
        Field {
            name: "status",
            shape: Shape::Optional(&Shape::Enum(&RETURN_STATUS)),
            optional: true,
        },
    ],
};
pub(crate) static RETURN_REFUND: Record = Record {
    name: "ReturnRefund",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Optional(&Shape::Id("RefundId")),
            optional: true,
        },
        Field {
            name: "shipping",
            shape: Shape::Decimal,
            optional: true,
        },
        Field {
            name: "method",
            shape: Shape::Enum(&REFUND_METHOD),
            optional: true,
        },
    ],
};
pub(crate) static RETURN_STATUS: Enum = Enum {
    name: "ReturnStatus",
    values: &["announced", "received", "inspected", "closed"],
};
pub(crate) static RETURN_STEP: Record = Record {
    name: "ReturnStep",
    fields: &[
        Field {
            name: "status",
            shape: Shape::Enum(&RETURN_STATUS),
            optional: false,
        },
        Field {
            name: "at",
            shape: Shape::Timestamp,
            optional: false,
        },
    ],
};
pub(crate) static REVERT_REPORT: Record = Record {
    name: "RevertReport",
    fields: &[
        Field {
            name: "reverted",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "kept",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
    ],
};
pub(crate) static REVIEW_QUERY: Record = Record {
    name: "ReviewQuery",
    fields: &[
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "length",
            shape: Shape::Enum(&PERIOD_LENGTH),
            optional: true,
        },
        Field {
            name: "from",
            shape: Shape::Date,
            optional: false,
        },
        Field {
            name: "until",
            shape: Shape::Date,
            optional: false,
        },
        Field {
            name: "pipeline_id",
            shape: Shape::Optional(&Shape::Id("PipelineId")),
            optional: true,
        },
        Field {
            name: "owner",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "team",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "value",
            shape: Shape::Enum(&DEAL_VALUE),
            optional: true,
        },
        Field {
            name: "best_case_from",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
        Field {
            name: "committed_from",
            shape: Shape::Optional(&Shape::Decimal),
            optional: true,
        },
    ],
};
pub(crate) static RFM_BINS: Record = Record {
    name: "RfmBins",
    fields: &[
        Field {
            name: "recency",
            shape: Shape::List(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: false,
        },
        Field {
            name: "frequency",
            shape: Shape::List(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: false,
        },
        Field {
            name: "monetary",
            shape: Shape::List(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: false,
        },
    ],
};
pub(crate) static RFM_EDGES: Record = Record {
    name: "RfmEdges",
    fields: &[
        Field {
            name: "recency",
            shape: Shape::List(&Shape::Decimal),
            optional: false,
        },
        Field {
            name: "frequency",
            shape: Shape::List(&Shape::Decimal),
            optional: false,
        },
        Field {
            name: "monetary",
            shape: Shape::List(&Shape::Decimal),
            optional: false,
        },
    ],
};
pub(crate) static RFM_FREQUENCY: Enum = Enum {
    name: "RfmFrequency",
    values: &["order_days", "orders"],
};
pub(crate) static RFM_INPUT: Record = Record {
    name: "RfmInput",
    fields: &[
        Field {
            name: "customer_id",
            shape: Shape::Id("CustomerId"),
            optional: false,
        },
        Field {
            name: "recency_days",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "frequency",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "monetary",
            shape: Shape::Decimal,
            optional: false,
        },
    ],
};
pub(crate) static RFM_METHOD: Enum = Enum {
    name: "RfmMethod",
    values: &["quantiles", "ntile"],
};
pub(crate) static RFM_MODEL_SCORE: Record = Record {
    name: "RfmModelScore",
    fields: &[
        Field {
            name: "score",
            shape: Shape::Record(&RFM_SCORE),
            optional: false,
        },
        Field {
            name: "edges",
            shape: Shape::Record(&RFM_EDGES),
            optional: false,
        },
    ],
};
pub(crate) static RFM_MONETARY: Enum = Enum {
    name: "RfmMonetary",
    values: &["sum", "mean"],
};
pub(crate) static RFM_OPTIONS: Record = Record {
    name: "RfmOptions",
    fields: &[
        Field {
            name: "method",
            shape: Shape::Enum(&RFM_METHOD),
            optional: true,
        },
        Field {
            name: "cuts",
            shape: Shape::Optional(&Shape::Record(&RFM_EDGES)),
            optional: true,
        },
        Field {
            name: "frequency",
            shape: Shape::Enum(&RFM_FREQUENCY),
            optional: true,
        },
        Field {
            name: "monetary",
            shape: Shape::Enum(&RFM_MONETARY),
            optional: true,
        },
        Field {
            name: "grid",
            shape: Shape::List(&Shape::Record(&RFM_RULE)),
            optional: true,
        },
    ],
};
pub(crate) static RFM_PARAMETERS: Record = Record {
    name: "RfmParameters",
    fields: &[
        Field {
            name: "edges",
            shape: Shape::Record(&RFM_EDGES),
            optional: false,
        },
        Field {
            name: "bins",
            shape: Shape::Record(&RFM_BINS),
            optional: false,
        },
    ],
};
pub(crate) static RFM_RULE: Record = Record {
    name: "RfmRule",
    fields: &[
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "recency",
            shape: Shape::Record(&SCORE_RANGE),
            optional: true,
        },
        Field {
            name: "frequency",
            shape: Shape::Record(&SCORE_RANGE),
            optional: true,
        },
        Field {
            name: "monetary",
            shape: Shape::Record(&SCORE_RANGE),
            optional: true,
        },
    ],
};
pub(crate) static RFM_SCORE: Record = Record {
    name: "RfmScore",
    fields: &[
        Field {
            name: "input",
            shape: Shape::Record(&RFM_INPUT),
            optional: false,
        },
        Field {
            name: "scores",
            shape: Shape::Record(&RFM_TRIPLE),
            optional: false,
        },
        Field {
            name: "segment",
            shape: Shape::Text,
            optional: false,
        },
    ],
};
pub(crate) static RFM_SCORES: Record = Record {
    name: "RfmScores",
    fields: &[
        Field {
            name: "edges",
            shape: Shape::Optional(&Shape::Record(&RFM_EDGES)),
            optional: true,
        },
        Field {
            name: "bins",
            shape: Shape::Record(&RFM_BINS),
            optional: false,
        },
        Field {
            name: "segments",
            shape: Shape::List(&Shape::Record(&RFM_SEGMENT)),
            optional: false,
        },
        Field {
            name: "customers",
            shape: Shape::List(&Shape::Record(&RFM_SCORE)),
            optional: false,
        },
    ],
};
pub(crate) static RFM_SEGMENT: Record = Record {
    name: "RfmSegment",
    fields: &[
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "customers",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "monetary",
            shape: Shape::Decimal,
            optional: false,
        },
    ],
};
pub(crate) static RFM_SPEC: Record = Record {
    name: "RfmSpec",
    fields: &[
        Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        },
        Field {
            name: "options",
            shape: Shape::Record(&RFM_OPTIONS),
            optional: true,
        },
    ],
};
pub(crate) static RFM_TRIPLE: Record = Record {
    name: "RfmTriple",
    fields: &[
        Field {
            name: "recency",
            shape: Shape::Integer {
                bits: 8,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "frequency",
            shape: Shape::Integer {
                bits: 8,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "monetary",
            shape: Shape::Integer {
                bits: 8,
                signed: false,
            },
            optional: false,
        },
    ],
};
pub(crate) static ROLE: Enum = Enum {
    name: "Role",
    values: &["customer", "supplier", "partner", "reseller"],
};
pub(crate) static ROW_ERROR: Record = Record {
    name: "RowError",
    fields: &[
        Field {
            name: "row",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "field",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "column",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "code",
            shape: Shape::ErrorCode,
            optional: false,
        },
    ],
};
pub(crate) static SALES_REPORT: Record = Record {
    name: "SalesReport",
    fields: &[
        Field {
            name: "customers",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "buyers",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "repeat_buyers",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "repeat_rate",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "orders",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "anonymous_orders",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "returns",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "first_order_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "last_order_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "currencies",
            shape: Shape::List(&Shape::Record(&CURRENCY_SALES)),
            optional: false,
        },
        Field {
            name: "months",
            shape: Shape::List(&Shape::Record(&MONTH_SALES)),
            optional: false,
        },
    ],
};
pub(crate) static SCORE_QUERY: Record = Record {
    name: "ScoreQuery",
    fields: &[
        Field {
            name: "segment_id",
            shape: Shape::Optional(&Shape::Id("SegmentId")),
            optional: true,
        },
        Field {
            name: "sort",
            shape: Shape::Optional(&Shape::Enum(&SCORE_SORT)),
            optional: true,
        },
        Field {
            name: "missing_rate",
            shape: Shape::Enum(&MISSING_RATE),
            optional: true,
        },
    ],
};
pub(crate) static SCORE_RANGE: Record = Record {
    name: "ScoreRange",
    fields: &[
        Field {
            name: "min",
            shape: Shape::Integer {
                bits: 8,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "max",
            shape: Shape::Integer {
                bits: 8,
                signed: false,
            },
            optional: false,
        },
    ],
};
pub(crate) static SCORE_SORT: Enum = Enum {
    name: "ScoreSort",
    values: &[
        "lifetime_value",
        "probability_alive",
        "expected_purchases",
        "rfm",
        "monetary",
        "propensity",
        "cluster",
    ],
};
pub(crate) static SCORE_VALUES: Union = Union {
    name: "ScoreValues",
    tag: "kind",
    variants: &[
        Variant {
            name: "rfm",
            shape: Shape::Record(&RFM_MODEL_SCORE),
        },
        Variant {
            name: "clv",
            shape: Shape::Record(&CLV_SCORE),
        },
        Variant {
            name: "propensity",
            shape: Shape::Record(&PROPENSITY_SCORE),
        },
        Variant {
            name: "clusters",
            shape: Shape::Record(&CLUSTER_SCORE),
        },
    ],
};
pub(crate) static SEARCH_HIT: Record = Record {
    name: "SearchHit",
    fields: &[
        Field {
            name: "customer",
            shape: Shape::Record(&CUSTOMER),
            optional: false,
        },
        Field {
            name: "exact",
            shape: Shape::Bool,
            optional: false,
        },
    ],
};
pub(crate) static SEGMENT: Record = Record {
    name: "Segment",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("SegmentId"),
            optional: false,
        },
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "description",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "kind",
            shape: Shape::Enum(&SEGMENT_KIND),
            optional: false,
        },
        Field {
            name: "expression",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "building",
            shape: Shape::Optional(&Shape::Record(&WORK_PROGRESS)),
            optional: true,
        },
        Field {
            name: "created_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "updated_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "version",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "deleted_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static SEGMENT_ATTRIBUTE: Record = Record {
    name: "SegmentAttribute",
    fields: &[
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "table",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "value_type",
            shape: Shape::Enum(&SEGMENT_TYPE),
            optional: false,
        },
        Field {
            name: "unit",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "description",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "values",
            shape: Shape::List(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static SEGMENT_CONDITION: Record = Record {
    name: "SegmentCondition",
    fields: &[
        Field {
            name: "depth",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "expression",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "truth",
            shape: Shape::Optional(&Shape::Bool),
            optional: true,
        },
        Field {
            name: "until",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "values",
            shape: Shape::List(&Shape::Record(&CONDITION_VALUE)),
            optional: false,
        },
    ],
};
pub(crate) static SEGMENT_EVENT: Record = Record {
    name: "SegmentEvent",
    fields: &[
        Field {
            name: "seq",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "customer_id",
            shape: Shape::Id("CustomerId"),
            optional: false,
        },
        Field {
            name: "change",
            shape: Shape::Enum(&MEMBERSHIP_CHANGE),
            optional: false,
        },
        Field {
            name: "cause",
            shape: Shape::Enum(&MEMBERSHIP_CAUSE),
            optional: false,
        },
    ],
};
pub(crate) static SEGMENT_EVENTS: Record = Record {
    name: "SegmentEvents",
    fields: &[
        Field {
            name: "items",
            shape: Shape::List(&Shape::Record(&SEGMENT_EVENT)),
            optional: false,
        },
        Field {
            name: "next",
            shape: Shape::Cursor,
            optional: false,
        },
        Field {
            name: "more",
            shape: Shape::Bool,
            optional: false,
        },
    ],
};
pub(crate) static SEGMENT_EXPLANATION: Record = Record {
    name: "SegmentExplanation",
    fields: &[
        Field {
            name: "is_member",
            shape: Shape::Bool,
            optional: false,
        },
        Field {
            name: "until",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "conditions",
            shape: Shape::List(&Shape::Record(&SEGMENT_CONDITION)),
            optional: false,
        },
    ],
};
pub(crate) static SEGMENT_FUNCTION: Record = Record {
    name: "SegmentFunction",
    fields: &[
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "signature",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "returns",
            shape: Shape::Optional(&Shape::Enum(&SEGMENT_TYPE)),
            optional: true,
        },
        Field {
            name: "description",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "example",
            shape: Shape::Text,
            optional: false,
        },
    ],
};
pub(crate) static SEGMENT_KIND: Enum = Enum {
    name: "SegmentKind",
    values: &["live", "list"],
};
pub(crate) static SEGMENT_OVERLAP: Record = Record {
    name: "SegmentOverlap",
    fields: &[
        Field {
            name: "first",
            shape: Shape::Id("SegmentId"),
            optional: false,
        },
        Field {
            name: "second",
            shape: Shape::Id("SegmentId"),
            optional: false,
        },
        Field {
            name: "count",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
    ],
};
pub(crate) static SEGMENT_PATCH: Record = Record {
    name: "SegmentPatch",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "name",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "description",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "expression",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static SEGMENT_PREVIEW: Record = Record {
    name: "SegmentPreview",
    fields: &[
        Field {
            name: "count",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "sample",
            shape: Shape::List(&Shape::Id("CustomerId")),
            optional: false,
        },
    ],
};
pub(crate) static SEGMENT_SCHEMA: Record = Record {
    name: "SegmentSchema",
    fields: &[
        Field {
            name: "attributes",
            shape: Shape::List(&Shape::Record(&SEGMENT_ATTRIBUTE)),
            optional: false,
        },
        Field {
            name: "functions",
            shape: Shape::List(&Shape::Record(&SEGMENT_FUNCTION)),
            optional: false,
        },
    ],
};
pub(crate) static SEGMENT_SIZE: Record = Record {
    name: "SegmentSize",
    fields: &[
        Field {
            name: "at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "count",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
    ],
};
pub(crate) static SEGMENT_TYPE: Enum = Enum {
    name: "SegmentType",
    values: &[
        "bool",
        "number",
        "text",
        "instant",
        "date",
        "interval",
        "texts",
        "anniversary",
    ],
};
pub(crate) static SHARING: Enum = Enum {
    name: "Sharing",
    values: &["exclusive", "single_writer", "follower", "many_writers"],
};
pub(crate) static SHIPMENT: Record = Record {
    name: "Shipment",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("ShipmentId"),
            optional: false,
        },
        Field {
            name: "order_id",
            shape: Shape::Id("OrderId"),
            optional: false,
        },
        Field {
            name: "lines",
            shape: Shape::List(&Shape::Record(&ORDER_PART)),
            optional: false,
        },
        Field {
            name: "carrier",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "tracking_number",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "note",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "status",
            shape: Shape::Enum(&SHIPMENT_STATUS),
            optional: false,
        },
        Field {
            name: "shipped_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "delivered_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "created_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "updated_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "version",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "deleted_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static SHIPMENT_PATCH: Record = Record {
    name: "ShipmentPatch",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "lines",
            shape: Shape::Optional(&Shape::List(&Shape::Record(&ORDER_PART))),
            optional: true,
        },
        Field {
            name: "carrier",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "tracking_number",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "note",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static SHIPMENT_QUERY: Record = Record {
    name: "ShipmentQuery",
    fields: &[
        Field {
            name: "order_id",
            shape: Shape::Optional(&Shape::Id("OrderId")),
            optional: true,
        },
        Field {
            name: "customer_id",
            shape: Shape::Optional(&Shape::Id("CustomerId")),
            optional: true,
        },
        Field {
            name: "status",
            shape: Shape::Optional(&Shape::Enum(&SHIPMENT_STATUS)),
            optional: true,
        },
        Field {
            name: "tracking_number",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static SHIPMENT_STATUS: Enum = Enum {
    name: "ShipmentStatus",
    values: &["prepared", "shipped", "delivered"],
};
pub(crate) static SHIPMENT_STEP: Record = Record {
    name: "ShipmentStep",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static SIMILAR_PRODUCT: Record = Record {
    name: "SimilarProduct",
    fields: &[
        Field {
            name: "product_id",
            shape: Shape::Id("ProductId"),
            optional: false,
        },
        Field {
            name: "score",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "customers",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
    ],
};
pub(crate) static SIMILAR_PRODUCT_QUERY: Record = Record {
    name: "SimilarProductQuery",
    fields: &[
        Field {
            name: "limit",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: true,
        },
        Field {
            name: "category_id",
            shape: Shape::Optional(&Shape::Id("CategoryId")),
            optional: true,
        },
        Field {
            name: "exclude",
            shape: Shape::List(&Shape::Id("ProductId")),
            optional: true,
        },
    ],
};
pub(crate) static SLIPPED_DEAL: Record = Record {
    name: "SlippedDeal",
    fields: &[
        Field {
            name: "deal_id",
            shape: Shape::Id("DealId"),
            optional: false,
        },
        Field {
            name: "period",
            shape: Shape::Record(&PERIOD),
            optional: false,
        },
        Field {
            name: "expected_close_on",
            shape: Shape::Date,
            optional: false,
        },
        Field {
            name: "now_expected_on",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "status",
            shape: Shape::Enum(&DEAL_STATUS),
            optional: false,
        },
        Field {
            name: "owner",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "value",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "pushes",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
    ],
};
pub(crate) static SMOOTHING_METHOD: Record = Record {
    name: "SmoothingMethod",
    fields: &[
        Field {
            name: "trend",
            shape: Shape::Enum(&DEMAND_TREND),
            optional: true,
        },
        Field {
            name: "season",
            shape: Shape::Enum(&DEMAND_SEASON),
            optional: true,
        },
        Field {
            name: "period",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: true,
        },
    ],
};
pub(crate) static SORT_ORDER: Enum = Enum {
    name: "SortOrder",
    values: &["ascending", "descending"],
};
pub(crate) static STAGE: Record = Record {
    name: "Stage",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("StageId"),
            optional: false,
        },
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "kind",
            shape: Shape::Enum(&DEAL_STATUS),
            optional: false,
        },
        Field {
            name: "probability",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "stalled_after_days",
            shape: Shape::Optional(&Shape::Integer {
                bits: 32,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "required_fields",
            shape: Shape::List(&Shape::Enum(&DEAL_FIELD)),
            optional: false,
        },
        Field {
            name: "next_stage_ids",
            shape: Shape::List(&Shape::Id("StageId")),
            optional: false,
        },
        Field {
            name: "entry_checks",
            shape: Shape::List(&Shape::Enum(&STAGE_CHECK)),
            optional: false,
        },
        Field {
            name: "exit_checks",
            shape: Shape::List(&Shape::Enum(&STAGE_CHECK)),
            optional: false,
        },
    ],
};
pub(crate) static STAGE_CHECK: Enum = Enum {
    name: "StageCheck",
    values: &["quote_accepted", "activity_done", "next_action_planned"],
};
pub(crate) static STAGE_METRICS: Record = Record {
    name: "StageMetrics",
    fields: &[
        Field {
            name: "pipeline_id",
            shape: Shape::Id("PipelineId"),
            optional: false,
        },
        Field {
            name: "stage_id",
            shape: Shape::Id("StageId"),
            optional: false,
        },
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "here",
            shape: Shape::Record(&DEAL_TALLY),
            optional: false,
        },
        Field {
            name: "weighted",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "entered",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "converted",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "conversion",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "won",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "lost",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "reentries",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "time",
            shape: Shape::Record(&DURATIONS),
            optional: false,
        },
    ],
};
pub(crate) static STAGE_MIGRATION: Record = Record {
    name: "StageMigration",
    fields: &[
        Field {
            name: "from_stage_id",
            shape: Shape::Id("StageId"),
            optional: false,
        },
        Field {
            name: "to_stage_id",
            shape: Shape::Id("StageId"),
            optional: false,
        },
        Field {
            name: "deals",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
    ],
};
pub(crate) static STAGE_MOVE: Record = Record {
    name: "StageMove",
    fields: &[
        Field {
            name: "from_stage_id",
            shape: Shape::Optional(&Shape::Id("StageId")),
            optional: true,
        },
        Field {
            name: "to_stage_id",
            shape: Shape::Id("StageId"),
            optional: false,
        },
        Field {
            name: "at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "by",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "reason",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "cause",
            shape: Shape::Enum(&MOVE_CAUSE),
            optional: false,
        },
    ],
};
pub(crate) static STAGE_REPLACEMENT: Record = Record {
    name: "StageReplacement",
    fields: &[
        Field {
            name: "from_stage_id",
            shape: Shape::Id("StageId"),
            optional: false,
        },
        Field {
            name: "to_stage_id",
            shape: Shape::Id("StageId"),
            optional: false,
        },
    ],
};
pub(crate) static STAGE_VISIT: Record = Record {
    name: "StageVisit",
    fields: &[
        Field {
            name: "stage_id",
            shape: Shape::Id("StageId"),
            optional: false,
        },
        Field {
            name: "entered_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "left_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "milliseconds",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "entry",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
    ],
};
pub(crate) static STALLED_DEAL: Record = Record {
    name: "StalledDeal",
    fields: &[
        Field {
            name: "deal",
            shape: Shape::Record(&DEAL),
            optional: false,
        },
        Field {
            name: "stage_id",
            shape: Shape::Id("StageId"),
            optional: false,
        },
        Field {
            name: "last_activity_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "stalled_since",
            shape: Shape::Timestamp,
            optional: false,
        },
    ],
};
pub(crate) static STALLED_QUERY: Record = Record {
    name: "StalledQuery",
    fields: &[
        Field {
            name: "at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "pipeline_id",
            shape: Shape::Optional(&Shape::Id("PipelineId")),
            optional: true,
        },
        Field {
            name: "owner",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "team",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static STATS: Record = Record {
    name: "Stats",
    fields: &[
        Field {
            name: "customers",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "changes",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "store",
            shape: Shape::Record(&STORE_STATS),
            optional: false,
        },
    ],
};
pub(crate) static STATUS_CHANGE: Record = Record {
    name: "StatusChange",
    fields: &[
        Field {
            name: "status",
            shape: Shape::Enum(&ORDER_STATUS),
            optional: false,
        },
        Field {
            name: "at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "reason",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static STORE_STATS: Record = Record {
    name: "StoreStats",
    fields: &[
        Field {
            name: "file_bytes",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "stored_bytes",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "free_bytes",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "log_commits",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "log_bytes",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
    ],
};
pub(crate) static TAG_COVARIATE: Record = Record {
    name: "TagCovariate",
    fields: &[Field {
        name: "tag",
        shape: Shape::Text,
        optional: false,
    }],
};
pub(crate) static TASK: Record = Record {
    name: "Task",
    fields: &[
        Field {
            name: "id",
            shape: Shape::Id("TaskId"),
            optional: false,
        },
        Field {
            name: "kind",
            shape: Shape::Enum(&TASK_KIND),
            optional: false,
        },
        Field {
            name: "subject",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "description",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "customer_id",
            shape: Shape::Optional(&Shape::Id("CustomerId")),
            optional: true,
        },
        Field {
            name: "deal_id",
            shape: Shape::Optional(&Shape::Id("DealId")),
            optional: true,
        },
        Field {
            name: "assignee",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "priority",
            shape: Shape::Enum(&TASK_PRIORITY),
            optional: false,
        },
        Field {
            name: "status",
            shape: Shape::Enum(&TASK_STATUS),
            optional: false,
        },
        Field {
            name: "due_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "due_on",
            shape: Shape::Optional(&Shape::Date),
            optional: true,
        },
        Field {
            name: "remind_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "recommendations",
            shape: Shape::List(&Shape::Record(&RECOMMENDATION)),
            optional: false,
        },
        Field {
            name: "check_in",
            shape: Shape::Optional(&Shape::Record(&TASK_PRESENCE)),
            optional: true,
        },
        Field {
            name: "check_out",
            shape: Shape::Optional(&Shape::Record(&TASK_PRESENCE)),
            optional: true,
        },
        Field {
            name: "attempts",
            shape: Shape::List(&Shape::Record(&CALL_ATTEMPT)),
            optional: false,
        },
        Field {
            name: "claim",
            shape: Shape::Optional(&Shape::Record(&TASK_CLAIM)),
            optional: true,
        },
        Field {
            name: "outcome",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "closed_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "closed_by",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "interaction_id",
            shape: Shape::Optional(&Shape::Id("InteractionId")),
            optional: true,
        },
        Field {
            name: "follow_up_id",
            shape: Shape::Optional(&Shape::Id("TaskId")),
            optional: true,
        },
        Field {
            name: "follows_id",
            shape: Shape::Optional(&Shape::Id("TaskId")),
            optional: true,
        },
        Field {
            name: "created_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "updated_at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "version",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "deleted_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static TASK_CANCELLATION: Record = Record {
    name: "TaskCancellation",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "reason",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "by",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static TASK_CHECK: Record = Record {
    name: "TaskCheck",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "location",
            shape: Shape::Optional(&Shape::Record(&LOCATION)),
            optional: true,
        },
        Field {
            name: "by",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static TASK_CLAIM: Record = Record {
    name: "TaskClaim",
    fields: &[
        Field {
            name: "by",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "until",
            shape: Shape::Timestamp,
            optional: false,
        },
    ],
};
pub(crate) static TASK_CLAIMING: Record = Record {
    name: "TaskClaiming",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "by",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "seconds",
            shape: Shape::Optional(&Shape::Integer {
                bits: 32,
                signed: false,
            }),
            optional: true,
        },
    ],
};
pub(crate) static TASK_COMPLETION: Record = Record {
    name: "TaskCompletion",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "outcome",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "note",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "duration_seconds",
            shape: Shape::Optional(&Shape::Integer {
                bits: 32,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "by",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "recommendations",
            shape: Shape::List(&Shape::Record(&RECOMMENDATION)),
            optional: true,
        },
        Field {
            name: "callback_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "follow_up",
            shape: Shape::Optional(&Shape::Record(&NEW_TASK)),
            optional: true,
        },
    ],
};
pub(crate) static TASK_KIND: Enum = Enum {
    name: "TaskKind",
    values: &["call", "visit", "meeting", "email", "todo"],
};
pub(crate) static TASK_PATCH: Record = Record {
    name: "TaskPatch",
    fields: &[
        Field {
            name: "version",
            shape: Shape::Optional(&Shape::Integer {
                bits: 64,
                signed: false,
            }),
            optional: true,
        },
        Field {
            name: "subject",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "description",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "customer_id",
            shape: Shape::Patch(&Shape::Id("CustomerId")),
            optional: true,
        },
        Field {
            name: "deal_id",
            shape: Shape::Patch(&Shape::Id("DealId")),
            optional: true,
        },
        Field {
            name: "assignee",
            shape: Shape::Patch(&Shape::Text),
            optional: true,
        },
        Field {
            name: "priority",
            shape: Shape::Optional(&Shape::Enum(&TASK_PRIORITY)),
            optional: true,
        },
        Field {
            name: "due_at",
            shape: Shape::Patch(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "due_on",
            shape: Shape::Patch(&Shape::Date),
            optional: true,
        },
        Field {
            name: "remind_at",
            shape: Shape::Patch(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "recommendations",
            shape: Shape::Patch(&Shape::List(&Shape::Record(&RECOMMENDATION))),
            optional: true,
        },
    ],
};
pub(crate) static TASK_PRESENCE: Record = Record {
    name: "TaskPresence",
    fields: &[
        Field {
            name: "at",
            shape: Shape::Timestamp,
            optional: false,
        },
        Field {
            name: "location",
            shape: Shape::Optional(&Shape::Record(&LOCATION)),
            optional: true,
        },
        Field {
            name: "by",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static TASK_PRIORITY: Enum = Enum {
    name: "TaskPriority",
    values: &["low", "normal", "high", "urgent"],
};
pub(crate) static TASK_QUERY: Record = Record {
    name: "TaskQuery",
    fields: &[
        Field {
            name: "customer_id",
            shape: Shape::Optional(&Shape::Id("CustomerId")),
            optional: true,
        },
        Field {
            name: "deal_id",
            shape: Shape::Optional(&Shape::Id("DealId")),
            optional: true,
        },
        Field {
            name: "assignee",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "kind",
            shape: Shape::Optional(&Shape::Enum(&TASK_KIND)),
            optional: true,
        },
        Field {
            name: "priority",
            shape: Shape::Optional(&Shape::Enum(&TASK_PRIORITY)),
            optional: true,
        },
        Field {
            name: "status",
            shape: Shape::Optional(&Shape::Enum(&TASK_STATUS)),
            optional: true,
        },
        Field {
            name: "product_id",
            shape: Shape::Optional(&Shape::Id("ProductId")),
            optional: true,
        },
        Field {
            name: "text",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
    ],
};
pub(crate) static TASK_STATUS: Enum = Enum {
    name: "TaskStatus",
    values: &["open", "done", "cancelled"],
};
pub(crate) static TEXT_FIELD_COVARIATE: Record = Record {
    name: "TextFieldCovariate",
    fields: &[
        Field {
            name: "field",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "value",
            shape: Shape::Text,
            optional: false,
        },
    ],
};
pub(crate) static TIMELINE_ITEM: Union = Union {
    name: "TimelineItem",
    tag: "type",
    variants: &[
        Variant {
            name: "order",
            shape: Shape::Record(&ORDER),
        },
        Variant {
            name: "interaction",
            shape: Shape::Record(&INTERACTION),
        },
        Variant {
            name: "note",
            shape: Shape::Record(&NOTE),
        },
        Variant {
            name: "deal",
            shape: Shape::Record(&DEAL_EVENT),
        },
    ],
};
pub(crate) static TIMELINE_KIND: Enum = Enum {
    name: "TimelineKind",
    values: &["order", "interaction", "note", "deal"],
};
pub(crate) static TIMELINE_QUERY: Record = Record {
    name: "TimelineQuery",
    fields: &[
        Field {
            name: "kinds",
            shape: Shape::List(&Shape::Enum(&TIMELINE_KIND)),
            optional: true,
        },
        Field {
            name: "from",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
        Field {
            name: "until",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static TOP_CUSTOMER: Record = Record {
    name: "TopCustomer",
    fields: &[
        Field {
            name: "customer_id",
            shape: Shape::Id("CustomerId"),
            optional: false,
        },
        Field {
            name: "spent",
            shape: Shape::Decimal,
            optional: false,
        },
        Field {
            name: "share",
            shape: Shape::Optional(&Shape::Float),
            optional: true,
        },
        Field {
            name: "orders",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "last_order_at",
            shape: Shape::Optional(&Shape::Timestamp),
            optional: true,
        },
    ],
};
pub(crate) static TRACKED_WEEK: Record = Record {
    name: "TrackedWeek",
    fields: &[
        Field {
            name: "week",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "ends_on",
            shape: Shape::Date,
            optional: false,
        },
        Field {
            name: "actual",
            shape: Shape::Integer {
                bits: 64,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "expected",
            shape: Shape::Float,
            optional: false,
        },
    ],
};
pub(crate) static TREE_NODE: Record = Record {
    name: "TreeNode",
    fields: &[
        Field {
            name: "value",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "split",
            shape: Shape::Optional(&Shape::Record(&TREE_SPLIT)),
            optional: true,
        },
    ],
};
pub(crate) static TREE_SPLIT: Record = Record {
    name: "TreeSplit",
    fields: &[
        Field {
            name: "column",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "threshold",
            shape: Shape::Float,
            optional: false,
        },
        Field {
            name: "missing_below",
            shape: Shape::Bool,
            optional: false,
        },
        Field {
            name: "below",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "above",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
    ],
};
pub(crate) static UNKNOWN_CUSTOMER: Enum = Enum {
    name: "UnknownCustomer",
    values: &["create", "reject", "anonymous"],
};
pub(crate) static UNKNOWN_DEAL_CUSTOMER: Enum = Enum {
    name: "UnknownDealCustomer",
    values: &["reject", "create"],
};
pub(crate) static UNKNOWN_PRODUCT: Enum = Enum {
    name: "UnknownProduct",
    values: &["keep", "create"],
};
pub(crate) static VALUE_TIER: Record = Record {
    name: "ValueTier",
    fields: &[
        Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        },
        Field {
            name: "percent",
            shape: Shape::Float,
            optional: false,
        },
    ],
};
pub(crate) static VERIFY_REPORT: Record = Record {
    name: "VerifyReport",
    fields: &[
        Field {
            name: "head",
            shape: Shape::Optional(&Shape::Record(&JOURNAL_HEAD)),
            optional: true,
        },
        Field {
            name: "problems",
            shape: Shape::List(&Shape::Record(&PROBLEM)),
            optional: false,
        },
    ],
};
pub(crate) static WORK_ITEM: Record = Record {
    name: "WorkItem",
    fields: &[
        Field {
            name: "task",
            shape: Shape::Record(&TASK),
            optional: false,
        },
        Field {
            name: "due",
            shape: Shape::Enum(&DUE_STATE),
            optional: false,
        },
    ],
};
pub(crate) static WORK_PROGRESS: Record = Record {
    name: "WorkProgress",
    fields: &[
        Field {
            name: "done",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
        Field {
            name: "of",
            shape: Shape::Integer {
                bits: 32,
                signed: false,
            },
            optional: false,
        },
    ],
};
pub(crate) static WORK_QUERY: Record = Record {
    name: "WorkQuery",
    fields: &[
        Field {
            name: "assignee",
            shape: Shape::Optional(&Shape::Text),
            optional: true,
        },
        Field {
            name: "due",
            shape: Shape::Optional(&Shape::Enum(&DUE_STATE)),
            optional: true,
        },
        Field {
            name: "kind",
            shape: Shape::Optional(&Shape::Enum(&TASK_KIND)),
            optional: true,
        },
    ],
};

/// Every record, enum and union, by name.
pub static TYPES: &[Shape] = &[
    Shape::Enum(&ABC_CLASS),
    Shape::Record(&ABC_GROUP),
    Shape::Record(&ABC_ITEM),
    Shape::Record(&ABC_QUERY),
    Shape::Record(&ABC_REPORT),
    Shape::Enum(&ABC_SUBJECT),
    Shape::Record(&ADDRESS),
    Shape::Record(&ATTAINMENT),
    Shape::Enum(&BASKET_BY),
    Shape::Record(&BASKET_ITEM),
    Shape::Record(&BASKET_QUERY),
    Shape::Record(&BASKET_RULE),
    Shape::Record(&BASKET_RULES),
    Shape::Record(&BASKET_SET),
    Shape::Record(&BASKET_SETS),
    Shape::Record(&BG_BB),
    Shape::Record(&BG_NBD),
    Shape::Enum(&BILLING_INTERVAL),
    Shape::Record(&BINARY_EVALUATION),
    Shape::Record(&BOARD_OPTIONS),
    Shape::Record(&BOARD_STAGE),
    Shape::Record(&BOOSTED_TREES),
    Shape::Record(&BOOSTING_OPTIONS),
    Shape::Enum(&CALENDAR_KIND),
    Shape::Record(&CALIBRATION),
    Shape::Record(&CALIBRATION_BIN),
    Shape::Record(&CALL_ATTEMPT),
    Shape::Record(&CALL_QUEUE),
    Shape::Record(&CATEGORY),
    Shape::Record(&CATEGORY_PATCH),
    Shape::Record(&CHANGE),
    Shape::Record(&CHANGES),
    Shape::Enum(&CHANNEL),
    Shape::Record(&CHANNEL_ACTIVITY),
    Shape::Record(&CHURN_OUTCOME),
    Shape::Record(&CLUSTER_COLUMN),
    Shape::Record(&CLUSTER_DISTANCE),
    Shape::Record(&CLUSTER_PROFILE),
    Shape::Record(&CLUSTER_SCORE),
    Shape::Record(&CLUSTER_TRIAL),
    Shape::Record(&CLUSTERS_PARAMETERS),
    Shape::Record(&CLUSTERS_SPEC),
    Shape::Union(&CLV_COVARIATE),
    Shape::Record(&CLV_COVARIATE_EFFECT),
    Shape::Record(&CLV_PARAMETERS),
    Shape::Record(&CLV_RATE_FACTOR),
    Shape::Record(&CLV_SCORE),
    Shape::Record(&CLV_SPEC),
    Shape::Record(&CONCENTRATION),
    Shape::Record(&CONCENTRATION_POINT),
    Shape::Record(&CONDITION_VALUE),
    Shape::Record(&CONFIDENCE_INTERVAL),
    Shape::Record(&CONSENT),
    Shape::Enum(&CONSENT_STATUS),
    Shape::Record(&CONTRACT_END_OUTCOME),
    Shape::Record(&COORDINATES),
    Shape::Record(&COUNTRY_COVARIATE),
    Shape::Record(&CREDIT),
    Shape::Record(&CSV_FORMAT),
    Shape::Record(&CURRENCY_SALES),
    Shape::Record(&CUSTOMER),
    Shape::Record(&CUSTOMER360),
    Shape::Record(&CUSTOMER360_OPTIONS),
    Shape::Record(&CUSTOMER_ATTRIBUTES),
    Shape::Record(&CUSTOMER_FEATURES),
    Shape::Enum(&CUSTOMER_KIND),
    Shape::Record(&CUSTOMER_KIND_COVARIATE),
    Shape::Record(&CUSTOMER_MAPPING),
    Shape::Record(&CUSTOMER_PATCH),
    Shape::Record(&CUSTOMER_QUERY),
    Shape::Enum(&CUSTOMER_SORT),
    Shape::Record(&DEAL),
    Shape::Record(&DEAL_CONTACT),
    Shape::Record(&DEAL_ESTIMATE),
    Shape::Record(&DEAL_EVENT),
    Shape::Enum(&DEAL_EVENT_KIND),
    Shape::Enum(&DEAL_FIELD),
    Shape::Record(&DEAL_LINE),
    Shape::Record(&DEAL_LOSS),
    Shape::Record(&DEAL_MAPPING),
    Shape::Record(&DEAL_METRICS),
    Shape::Record(&DEAL_METRICS_QUERY),
    Shape::Record(&DEAL_MOVE),
    Shape::Record(&DEAL_PARTNER),
    Shape::Record(&DEAL_PATCH),
    Shape::Record(&DEAL_PREDICTION),
    Shape::Record(&DEAL_QUERY),
    Shape::Record(&DEAL_REOPENING),
    Shape::Enum(&DEAL_STATUS),
    Shape::Record(&DEAL_TALLY),
    Shape::Enum(&DEAL_VALUE),
    Shape::Record(&DEAL_WIN),
    Shape::Enum(&DECIMAL_MARK),
    Shape::Record(&DECISION_TREE),
    Shape::Enum(&DELETED),
    Shape::Record(&DEMAND_BACKTEST),
    Shape::Record(&DEMAND_FORECAST_QUERY),
    Shape::Record(&DEMAND_OUTLOOK),
    Shape::Enum(&DEMAND_PERIOD),
    Shape::Record(&DEMAND_PERIOD_SALES),
    Shape::Record(&DEMAND_QUERY),
    Shape::Enum(&DEMAND_SEASON),
    Shape::Enum(&DEMAND_TREND),
    Shape::Enum(&DIRECTION),
    Shape::Enum(&DUE_STATE),
    Shape::Record(&DURATIONS),
    Shape::Record(&EDITED_PIPELINE),
    Shape::Enum(&ENTITY),
    Shape::Record(&ESTIMATE_TERM),
    Shape::Record(&EXCHANGE_RATE),
    Shape::Record(&EXPECTED_DEMAND),
    Shape::Record(&FEATURE_QUERY),
    Shape::Record(&FIELD_CHANGE),
    Shape::Record(&FIELD_DEFINITION),
    Shape::Enum(&FIELD_KIND),
    Shape::Record(&FIELD_PATCH),
    Shape::Record(&FIRST_CHANNEL_COVARIATE),
    Shape::Record(&FIRST_ORDER_COVARIATE),
    Shape::Enum(&FIRST_ORDER_FACT),
    Shape::Record(&FORECAST),
    Shape::Record(&FORECAST_ACCURACY),
    Shape::Record(&FORECAST_FIGURES),
    Shape::Enum(&FORECAST_GROUP),
    Shape::Record(&FORECAST_QUERY),
    Shape::Record(&FORECAST_REVIEW),
    Shape::Record(&FORECAST_ROW),
    Shape::Record(&FORECAST_SNAPSHOT),
    Shape::Record(&FORMER_STAGE),
    Shape::Record(&FREQUENCY_COUNT),
    Shape::Record(&FUNNEL),
    Shape::Record(&FUNNEL_QUERY),
    Shape::Record(&FUNNEL_STEP),
    Shape::Record(&GAMMA_GAMMA),
    Shape::Enum(&GENDER),
    Shape::Record(&GOAL),
    Shape::Record(&GOAL_PATCH),
    Shape::Record(&GOAL_QUERY),
    Shape::Record(&HISTORY_ENTRY),
    Shape::Record(&HOLDOUT_FREQUENCY),
    Shape::Record(&IDENTIFIER),
    Shape::Enum(&IDENTIFIER_KIND),
    Shape::Record(&IMPORT),
    Shape::Record(&IMPORT_COUNTS),
    Shape::Enum(&IMPORT_KIND),
    Shape::Record(&IMPORT_REPORT),
    Shape::Record(&INGEST_CONFLICT),
    Shape::Enum(&INGEST_OUTCOME),
    Shape::Enum(&INGEST_REASON),
    Shape::Record(&INGESTED),
    Shape::Record(&INTERACTION),
    Shape::Enum(&INTERACTION_KIND),
    Shape::Record(&INTERACTION_PATCH),
    Shape::Record(&INTERACTION_QUERY),
    Shape::Record(&INVOICE),
    Shape::Record(&INVOICE_BALANCE),
    Shape::Enum(&INVOICE_KIND),
    Shape::Record(&INVOICE_LINE),
    Shape::Record(&INVOICE_PATCH),
    Shape::Record(&INVOICE_QUERY),
    Shape::Record(&JOURNAL_HEAD),
    Shape::Record(&LATE_ORDER),
    Shape::Enum(&LAWFUL_BASIS),
    Shape::Enum(&LEAD_AXIS),
    Shape::Record(&LEAD_GRADE),
    Shape::Record(&LEAD_GROUP),
    Shape::Record(&LEAD_GROUP_SCORE),
    Shape::Record(&LEAD_MODEL),
    Shape::Record(&LEAD_MODEL_PATCH),
    Shape::Record(&LEAD_QUERY),
    Shape::Record(&LEAD_RULE),
    Shape::Record(&LEAD_SCORE),
    Shape::Enum(&LEAD_SOURCE),
    Shape::Record(&LEAD_TERM),
    Shape::Enum(&LIFECYCLE),
    Shape::Record(&LIFETIME_VALUE_OPTIONS),
    Shape::Record(&LOCATION),
    Shape::Record(&LOGISTIC_COEFFICIENT),
    Shape::Record(&LOGISTIC_MODEL),
    Shape::Record(&LOGISTIC_MODEL_OPTIONS),
    Shape::Record(&LOGISTIC_OPTIONS),
    Shape::Record(&LOGISTIC_REGRESSION),
    Shape::Record(&MBG_NBD),
    Shape::Enum(&MEMBERSHIP_CAUSE),
    Shape::Enum(&MEMBERSHIP_CHANGE),
    Shape::Enum(&MISSING_CUSTOMER),
    Shape::Enum(&MISSING_RATE),
    Shape::Record(&MODEL),
    Shape::Record(&MODEL_COMPARISON),
    Shape::Record(&MODEL_FIT),
    Shape::Record(&MODEL_HOLDOUT),
    Shape::Record(&MODEL_HOLDOUT_REPORT),
    Shape::Enum(&MODEL_KIND),
    Shape::Union(&MODEL_PARAMETERS),
    Shape::Record(&MODEL_QUALITY),
    Shape::Record(&MODEL_QUERY),
    Shape::Record(&MODEL_REFERENCE),
    Shape::Record(&MODEL_SCORE),
    Shape::Union(&MODEL_SPEC),
    Shape::Record(&MONEY),
    Shape::Record(&MONTH_SALES),
    Shape::Enum(&MOVE_CAUSE),
    Shape::Record(&NEW_CALL_ATTEMPT),
    Shape::Record(&NEW_CATEGORY),
    Shape::Record(&NEW_CREDIT_NOTE),
    Shape::Record(&NEW_CUSTOMER),
    Shape::Record(&NEW_DEAL),
    Shape::Record(&NEW_DEAL_LINE),
    Shape::Record(&NEW_EXCHANGE_RATE),
    Shape::Record(&NEW_FIELD),
    Shape::Record(&NEW_FORECAST_SNAPSHOT),
    Shape::Record(&NEW_GOAL),
    Shape::Record(&NEW_INTERACTION),
    Shape::Record(&NEW_INVOICE),
    Shape::Record(&NEW_LEAD_MODEL),
    Shape::Record(&NEW_MODEL),
    Shape::Record(&NEW_NOTE),
    Shape::Record(&NEW_ORDER),
    Shape::Record(&NEW_ORDER_LINE),
    Shape::Record(&NEW_PAYMENT),
    Shape::Record(&NEW_PIPELINE),
    Shape::Record(&NEW_PRODUCT),
    Shape::Record(&NEW_PURCHASE_LINE),
    Shape::Record(&NEW_PURCHASE_ORDER),
    Shape::Record(&NEW_QUOTE),
    Shape::Record(&NEW_QUOTE_LINE),
    Shape::Record(&NEW_RECEIPT),
    Shape::Record(&NEW_REFUND),
    Shape::Record(&NEW_REFUND_LINE),
    Shape::Record(&NEW_RELATIONSHIP),
    Shape::Record(&NEW_RETURN),
    Shape::Record(&NEW_SEGMENT),
    Shape::Record(&NEW_SHIPMENT),
    Shape::Record(&NEW_STAGE),
    Shape::Record(&NEW_TASK),
    Shape::Record(&NOTE),
    Shape::Record(&NOTE_PATCH),
    Shape::Record(&NUMBER_FIELD_COVARIATE),
    Shape::Enum(&ON_DUPLICATE),
    Shape::Enum(&OPERATION),
    Shape::Record(&ORDER),
    Shape::Record(&ORDER_ADVANCE),
    Shape::Record(&ORDER_CANCELLATION),
    Shape::Record(&ORDER_LINE),
    Shape::Record(&ORDER_LINE_PROGRESS),
    Shape::Record(&ORDER_MAPPING),
    Shape::Record(&ORDER_PART),
    Shape::Record(&ORDER_PATCH),
    Shape::Record(&ORDER_QUERY),
    Shape::Enum(&ORDER_STATUS),
    Shape::Record(&OUTLOOK_QUERY),
    Shape::Record(&OVERDUE_INVOICE),
    Shape::Record(&PAGE_REQUEST),
    Shape::Record(&PARETO_NBD),
    Shape::Record(&PARTIAL_DATE),
    Shape::Record(&PAYMENT),
    Shape::Record(&PAYMENT_MATCH),
    Shape::Record(&PAYMENT_MATCHING),
    Shape::Record(&PERIOD),
    Shape::Enum(&PERIOD_LENGTH),
    Shape::Record(&PERIOD_OUTLOOK),
    Shape::Record(&PERIOD_REVIEW),
    Shape::Record(&PERSON_NAME),
    Shape::Record(&PIPELINE),
    Shape::Record(&PIPELINE_EDIT),
    Shape::Record(&PIPELINE_PATCH),
    Shape::Record(&PREDICTION),
    Shape::Enum(&PREDICTOR_FIELD),
    Shape::Enum(&PROBABILITY_METHOD),
    Shape::Record(&PROBLEM),
    Shape::Record(&PROBLEM_COUNT),
    Shape::Record(&PRODUCT),
    Shape::Record(&PRODUCT_PATCH),
    Shape::Record(&PRODUCT_PURCHASE_OUTCOME),
    Shape::Record(&PRODUCT_QUERY),
    Shape::Record(&PRODUCT_RECOMMENDATION),
    Shape::Enum(&PRODUCT_STATUS),
    Shape::Record(&PROFILE),
    Shape::Record(&PROGRESS),
    Shape::Union(&PROPENSITY_CLASSIFIER),
    Shape::Record(&PROPENSITY_COLUMN),
    Shape::Record(&PROPENSITY_CUTOFF),
    Shape::Union(&PROPENSITY_METHOD),
    Shape::Union(&PROPENSITY_OUTCOME),
    Shape::Record(&PROPENSITY_PARAMETERS),
    Shape::Record(&PROPENSITY_REASON),
    Shape::Record(&PROPENSITY_SCORE),
    Shape::Record(&PROPENSITY_SPEC),
    Shape::Record(&PURCHASE),
    Shape::Record(&PURCHASE_CANCELLATION),
    Shape::Record(&PURCHASE_HISTORY),
    Shape::Record(&PURCHASE_LINE),
    Shape::Union(&PURCHASE_MODEL),
    Shape::Enum(&PURCHASE_MODEL_KIND),
    Shape::Record(&PURCHASE_ORDER),
    Shape::Record(&PURCHASE_ORDER_PATCH),
    Shape::Record(&PURCHASE_OUTCOME),
    Shape::Record(&PURCHASE_PART),
    Shape::Record(&PURCHASE_PLACEMENT),
    Shape::Record(&PURCHASE_QUERY),
    Shape::Enum(&PURCHASE_STATUS),
    Shape::Record(&QUOTE),
    Shape::Record(&QUOTE_ACCEPTANCE),
    Shape::Record(&QUOTE_DOCUMENT),
    Shape::Record(&QUOTE_LINE),
    Shape::Record(&QUOTE_PATCH),
    Shape::Record(&QUOTE_QUERY),
    Shape::Record(&QUOTE_REFUSAL),
    Shape::Record(&QUOTE_SENDING),
    Shape::Enum(&QUOTE_STATUS),
    Shape::Record(&QUOTE_TAX),
    Shape::Record(&RANKED_LEAD),
    Shape::Record(&RATE_QUERY),
    Shape::Record(&RECEIPT),
    Shape::Record(&RECOMMENDATION),
    Shape::Enum(&RECOMMENDATION_BASIS),
    Shape::Record(&RECOMMENDATION_CAUSE),
    Shape::Record(&RECOMMENDATION_QUALITY),
    Shape::Record(&RECOMMENDATION_QUERY),
    Shape::Record(&RECOMMENDATION_REVIEW),
    Shape::Record(&RECOMMENDATION_REVIEW_OPTIONS),
    Shape::Record(&RECURRING),
    Shape::Record(&REFUND),
    Shape::Record(&REFUND_LINE),
    Shape::Enum(&REFUND_METHOD),
    Shape::Record(&RELATIONSHIP),
    Shape::Record(&RELATIONSHIP_PATCH),
    Shape::Record(&RELIABILITY_BIN),
    Shape::Record(&REMINDER_QUERY),
    Shape::Record(&RETURN),
    Shape::Record(&RETURN_ADVANCE),
    Shape::Record(&RETURN_CLOSING),
    Shape::Record(&RETURN_PATCH),
    Shape::Record(&RETURN_QUERY),
    Shape::Record(&RETURN_REFUND),
    Shape::Enum(&RETURN_STATUS),
    Shape::Record(&RETURN_STEP),
    Shape::Record(&REVERT_REPORT),
    Shape::Record(&REVIEW_QUERY),
    Shape::Record(&RFM_BINS),
    Shape::Record(&RFM_EDGES),
    Shape::Enum(&RFM_FREQUENCY),
    Shape::Record(&RFM_INPUT),
    Shape::Enum(&RFM_METHOD),
    Shape::Record(&RFM_MODEL_SCORE),
    Shape::Enum(&RFM_MONETARY),
    Shape::Record(&RFM_OPTIONS),
    Shape::Record(&RFM_PARAMETERS),
    Shape::Record(&RFM_RULE),
    Shape::Record(&RFM_SCORE),
    Shape::Record(&RFM_SCORES),
    Shape::Record(&RFM_SEGMENT),
    Shape::Record(&RFM_SPEC),
    Shape::Record(&RFM_TRIPLE),
    Shape::Enum(&ROLE),
    Shape::Record(&ROW_ERROR),
    Shape::Record(&SALES_REPORT),
    Shape::Record(&SCORE_QUERY),
    Shape::Record(&SCORE_RANGE),
    Shape::Enum(&SCORE_SORT),
    Shape::Union(&SCORE_VALUES),
    Shape::Record(&SEARCH_HIT),
    Shape::Record(&SEGMENT),
    Shape::Record(&SEGMENT_ATTRIBUTE),
    Shape::Record(&SEGMENT_CONDITION),
    Shape::Record(&SEGMENT_EVENT),
    Shape::Record(&SEGMENT_EVENTS),
    Shape::Record(&SEGMENT_EXPLANATION),
    Shape::Record(&SEGMENT_FUNCTION),
    Shape::Enum(&SEGMENT_KIND),
    Shape::Record(&SEGMENT_OVERLAP),
    Shape::Record(&SEGMENT_PATCH),
    Shape::Record(&SEGMENT_PREVIEW),
    Shape::Record(&SEGMENT_SCHEMA),
    Shape::Record(&SEGMENT_SIZE),
    Shape::Enum(&SEGMENT_TYPE),
    Shape::Enum(&SHARING),
    Shape::Record(&SHIPMENT),
    Shape::Record(&SHIPMENT_PATCH),
    Shape::Record(&SHIPMENT_QUERY),
    Shape::Enum(&SHIPMENT_STATUS),
    Shape::Record(&SHIPMENT_STEP),
    Shape::Record(&SIMILAR_PRODUCT),
    Shape::Record(&SIMILAR_PRODUCT_QUERY),
    Shape::Record(&SLIPPED_DEAL),
    Shape::Record(&SMOOTHING_METHOD),
    Shape::Enum(&SORT_ORDER),
    Shape::Record(&STAGE),
    Shape::Enum(&STAGE_CHECK),
    Shape::Record(&STAGE_METRICS),
    Shape::Record(&STAGE_MIGRATION),
    Shape::Record(&STAGE_MOVE),
    Shape::Record(&STAGE_REPLACEMENT),
    Shape::Record(&STAGE_VISIT),
    Shape::Record(&STALLED_DEAL),
    Shape::Record(&STALLED_QUERY),
    Shape::Record(&STATS),
    Shape::Record(&STATUS_CHANGE),
    Shape::Record(&STORE_STATS),
    Shape::Record(&TAG_COVARIATE),
    Shape::Record(&TASK),
    Shape::Record(&TASK_CANCELLATION),
    Shape::Record(&TASK_CHECK),
    Shape::Record(&TASK_CLAIM),
    Shape::Record(&TASK_CLAIMING),
    Shape::Record(&TASK_COMPLETION),
    Shape::Enum(&TASK_KIND),
    Shape::Record(&TASK_PATCH),
    Shape::Record(&TASK_PRESENCE),
    Shape::Enum(&TASK_PRIORITY),
    Shape::Record(&TASK_QUERY),
    Shape::Enum(&TASK_STATUS),
    Shape::Record(&TEXT_FIELD_COVARIATE),
    Shape::Union(&TIMELINE_ITEM),
    Shape::Enum(&TIMELINE_KIND),
    Shape::Record(&TIMELINE_QUERY),
    Shape::Record(&TOP_CUSTOMER),
    Shape::Record(&TRACKED_WEEK),
    Shape::Record(&TREE_NODE),
    Shape::Record(&TREE_SPLIT),
    Shape::Enum(&UNKNOWN_CUSTOMER),
    Shape::Enum(&UNKNOWN_DEAL_CUSTOMER),
    Shape::Enum(&UNKNOWN_PRODUCT),
    Shape::Record(&VALUE_TIER),
    Shape::Record(&VERIFY_REPORT),
    Shape::Record(&WORK_ITEM),
    Shape::Record(&WORK_PROGRESS),
    Shape::Record(&WORK_QUERY),
];

/// Every operation, by accessor.
pub static OPERATIONS: &[Operation] = &[
    Operation {
        name: "associations.rules",
        access: Access::Read,
        arguments: &[Field {
            name: "query",
            shape: Shape::Record(&BASKET_QUERY),
            optional: true,
        }],
        result: Shape::Record(&BASKET_RULES),
    },
    Operation {
        name: "associations.itemsets",
        access: Access::Read,
        arguments: &[Field {
            name: "query",
            shape: Shape::Record(&BASKET_QUERY),
            optional: true,
        }],
        result: Shape::Record(&BASKET_SETS),
    },
    Operation {
        name: "categories.get",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("CategoryId"),
            optional: false,
        }],
        result: Shape::Record(&CATEGORY),
    },
    Operation {
        name: "categories.find",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("CategoryId"),
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&CATEGORY)),
    },
    Operation {
        name: "categories.list",
        access: Access::Read,
        arguments: &[Field {
            name: "page",
            shape: Shape::Record(&PAGE_REQUEST),
            optional: true,
        }],
        result: Shape::Page(&Shape::Record(&CATEGORY)),
    },
    Operation {
        name: "categories.children",
        access: Access::Read,
        arguments: &[
            Field {
                name: "parent",
                shape: Shape::Optional(&Shape::Id("CategoryId")),
                optional: true,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&CATEGORY)),
    },
    Operation {
        name: "categories.as_of",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("CategoryId"),
                optional: false,
            },
            Field {
                name: "at",
                shape: Shape::Timestamp,
                optional: false,
            },
        ],
        result: Shape::Record(&CATEGORY),
    },
    Operation {
        name: "categories.history",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("CategoryId"),
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&HISTORY_ENTRY)),
    },
    Operation {
        name: "categories.create",
        access: Access::Write,
        arguments: &[Field {
            name: "new",
            shape: Shape::Record(&NEW_CATEGORY),
            optional: true,
        }],
        result: Shape::Record(&CATEGORY),
    },
    Operation {
        name: "categories.update",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("CategoryId"),
                optional: false,
            },
            Field {
                name: "patch",
                shape: Shape::Record(&CATEGORY_PATCH),
                optional: true,
            },
        ],
        result: Shape::Record(&CATEGORY),
    },
    Operation {
        name: "categories.delete",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("CategoryId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&CATEGORY),
    },
    Operation {
        name: "categories.restore",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("CategoryId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&CATEGORY),
    },
    Operation {
        name: "crm.checkpoint",
        access: Access::Handle,
        arguments: &[],
        result: Shape::Unit,
    },
    Operation {
        name: "crm.compact",
        access: Access::Handle,
        arguments: &[],
        result: Shape::Unit,
    },
    Operation {
        name: "crm.backup",
        access: Access::Handle,
        arguments: &[Field {
            name: "path",
            shape: Shape::Text,
            optional: false,
        }],
        result: Shape::Unit,
    },
    Operation {
        name: "crm.stats",
        access: Access::Handle,
        arguments: &[],
        result: Shape::Record(&STATS),
    },
    Operation {
        name: "crm.verify",
        access: Access::Handle,
        arguments: &[],
        result: Shape::Record(&VERIFY_REPORT),
    },
    Operation {
        name: "crm.new_id",
        access: Access::Handle,
        arguments: &[],
        result: Shape::Id("Uuid"),
    },
    Operation {
        name: "customers.get",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("CustomerId"),
            optional: false,
        }],
        result: Shape::Record(&CUSTOMER),
    },
    Operation {
        name: "customers.find",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("CustomerId"),
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&CUSTOMER)),
    },
    Operation {
        name: "customers.find_deleted",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("CustomerId"),
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&CUSTOMER)),
    },
    Operation {
        name: "customers.find_by_identifier",
        access: Access::Read,
        arguments: &[Field {
            name: "identifier",
            shape: Shape::Record(&IDENTIFIER),
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&CUSTOMER)),
    },
    Operation {
        name: "customers.search",
        access: Access::Read,
        arguments: &[
            Field {
                name: "query",
                shape: Shape::Text,
                optional: false,
            },
            Field {
                name: "limit",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 32,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::List(&Shape::Record(&SEARCH_HIT)),
    },
    Operation {
        name: "customers.list",
        access: Access::Read,
        arguments: &[
            Field {
                name: "query",
                shape: Shape::Record(&CUSTOMER_QUERY),
                optional: true,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&CUSTOMER)),
    },
    Operation {
        name: "customers.count",
        access: Access::Read,
        arguments: &[Field {
            name: "query",
            shape: Shape::Record(&CUSTOMER_QUERY),
            optional: true,
        }],
        result: Shape::Integer {
            bits: 64,
            signed: false,
        },
    },
    Operation {
        name: "customers.as_of",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("CustomerId"),
                optional: false,
            },
            Field {
                name: "at",
                shape: Shape::Timestamp,
                optional: false,
            },
        ],
        result: Shape::Record(&CUSTOMER),
    },
    Operation {
        name: "customers.history",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("CustomerId"),
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&HISTORY_ENTRY)),
    },
    Operation {
        name: "customers.create",
        access: Access::Write,
        arguments: &[Field {
            name: "new",
            shape: Shape::Record(&NEW_CUSTOMER),
            optional: true,
        }],
        result: Shape::Record(&CUSTOMER),
    },
    Operation {
        name: "customers.update",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("CustomerId"),
                optional: false,
            },
            Field {
                name: "patch",
                shape: Shape::Record(&CUSTOMER_PATCH),
                optional: true,
            },
        ],
        result: Shape::Record(&CUSTOMER),
    },
    Operation {
        name: "customers.delete",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("CustomerId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&CUSTOMER),
    },
    Operation {
        name: "customers.restore",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("CustomerId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&CUSTOMER),
    },
    Operation {
        name: "customers.add_tags",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("CustomerId"),
                optional: false,
            },
            Field {
                name: "tags",
                shape: Shape::List(&Shape::Text),
                optional: false,
            },
        ],
        result: Shape::Record(&CUSTOMER),
    },
    Operation {
        name: "customers.remove_tags",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("CustomerId"),
                optional: false,
            },
            Field {
                name: "tags",
                shape: Shape::List(&Shape::Text),
                optional: false,
            },
        ],
        result: Shape::Record(&CUSTOMER),
    },
    Operation {
        name: "customers.add_identifier",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("CustomerId"),
                optional: false,
            },
            Field {
                name: "identifier",
                shape: Shape::Record(&IDENTIFIER),
                optional: false,
            },
        ],
        result: Shape::Record(&CUSTOMER),
    },
    Operation {
        name: "customers.remove_identifier",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("CustomerId"),
                optional: false,
            },
            Field {
                name: "identifier",
                shape: Shape::Record(&IDENTIFIER),
                optional: false,
            },
        ],
        result: Shape::Record(&CUSTOMER),
    },
    Operation {
        name: "customers.record_consent",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("CustomerId"),
                optional: false,
            },
            Field {
                name: "consent",
                shape: Shape::Record(&CONSENT),
                optional: false,
            },
        ],
        result: Shape::Record(&CUSTOMER),
    },
    Operation {
        name: "customers.numbers",
        access: Access::Read,
        arguments: &[Field {
            name: "ids",
            shape: Shape::List(&Shape::Id("CustomerId")),
            optional: false,
        }],
        result: Shape::List(&Shape::Optional(&Shape::Integer {
            bits: 32,
            signed: false,
        })),
    },
    Operation {
        name: "customers.of_numbers",
        access: Access::Read,
        arguments: &[Field {
            name: "numbers",
            shape: Shape::List(&Shape::Integer {
                bits: 32,
                signed: false,
            }),
            optional: false,
        }],
        result: Shape::List(&Shape::Optional(&Shape::Id("CustomerId"))),
    },
    Operation {
        name: "customers.view_360",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("CustomerId"),
                optional: false,
            },
            Field {
                name: "options",
                shape: Shape::Record(&CUSTOMER360_OPTIONS),
                optional: true,
            },
        ],
        result: Shape::Record(&CUSTOMER360),
    },
    Operation {
        name: "customers.timeline",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("CustomerId"),
                optional: false,
            },
            Field {
                name: "query",
                shape: Shape::Record(&TIMELINE_QUERY),
                optional: true,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Union(&TIMELINE_ITEM)),
    },
    Operation {
        name: "customers.profile",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("CustomerId"),
            optional: false,
        }],
        result: Shape::Record(&PROFILE),
    },
    Operation {
        name: "deals.get",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("DealId"),
            optional: false,
        }],
        result: Shape::Record(&DEAL),
    },
    Operation {
        name: "deals.find",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("DealId"),
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&DEAL)),
    },
    Operation {
        name: "deals.list",
        access: Access::Read,
        arguments: &[
            Field {
                name: "query",
                shape: Shape::Record(&DEAL_QUERY),
                optional: true,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&DEAL)),
    },
    Operation {
        name: "deals.board",
        access: Access::Read,
        arguments: &[
            Field {
                name: "pipeline_id",
                shape: Shape::Id("PipelineId"),
                optional: false,
            },
            Field {
                name: "options",
                shape: Shape::Record(&BOARD_OPTIONS),
                optional: true,
            },
        ],
        result: Shape::List(&Shape::Record(&BOARD_STAGE)),
    },
    Operation {
        name: "deals.stalled",
        access: Access::Read,
        arguments: &[
            Field {
                name: "query",
                shape: Shape::Record(&STALLED_QUERY),
                optional: true,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&STALLED_DEAL)),
    },
    Operation {
        name: "deals.visits",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("DealId"),
            optional: false,
        }],
        result: Shape::List(&Shape::Record(&STAGE_VISIT)),
    },
    Operation {
        name: "deals.as_of",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("DealId"),
                optional: false,
            },
            Field {
                name: "at",
                shape: Shape::Timestamp,
                optional: false,
            },
        ],
        result: Shape::Record(&DEAL),
    },
    Operation {
        name: "deals.history",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("DealId"),
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&HISTORY_ENTRY)),
    },
    Operation {
        name: "deals.create",
        access: Access::Write,
        arguments: &[Field {
            name: "new",
            shape: Shape::Record(&NEW_DEAL),
            optional: false,
        }],
        result: Shape::Record(&DEAL),
    },
    Operation {
        name: "deals.update",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("DealId"),
                optional: false,
            },
            Field {
                name: "patch",
                shape: Shape::Record(&DEAL_PATCH),
                optional: true,
            },
        ],
        result: Shape::Record(&DEAL),
    },
    Operation {
        name: "deals.move_to",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("DealId"),
                optional: false,
            },
            Field {
                name: "step",
                shape: Shape::Record(&DEAL_MOVE),
                optional: false,
            },
        ],
        result: Shape::Record(&DEAL),
    },
    Operation {
        name: "deals.win",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("DealId"),
                optional: false,
            },
            Field {
                name: "win",
                shape: Shape::Record(&DEAL_WIN),
                optional: true,
            },
        ],
        result: Shape::Record(&DEAL),
    },
    Operation {
        name: "deals.lose",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("DealId"),
                optional: false,
            },
            Field {
                name: "loss",
                shape: Shape::Record(&DEAL_LOSS),
                optional: true,
            },
        ],
        result: Shape::Record(&DEAL),
    },
    Operation {
        name: "deals.reopen",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("DealId"),
                optional: false,
            },
            Field {
                name: "reopening",
                shape: Shape::Record(&DEAL_REOPENING),
                optional: true,
            },
        ],
        result: Shape::Record(&DEAL),
    },
    Operation {
        name: "deals.delete",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("DealId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&DEAL),
    },
    Operation {
        name: "deals.restore",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("DealId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&DEAL),
    },
    Operation {
        name: "demand.sales",
        access: Access::Read,
        arguments: &[Field {
            name: "query",
            shape: Shape::Record(&DEMAND_QUERY),
            optional: true,
        }],
        result: Shape::List(&Shape::Record(&DEMAND_PERIOD_SALES)),
    },
    Operation {
        name: "demand.forecast",
        access: Access::Read,
        arguments: &[Field {
            name: "query",
            shape: Shape::Record(&DEMAND_FORECAST_QUERY),
            optional: true,
        }],
        result: Shape::Record(&DEMAND_OUTLOOK),
    },
    Operation {
        name: "fields.get",
        access: Access::Read,
        arguments: &[Field {
            name: "key",
            shape: Shape::Text,
            optional: false,
        }],
        result: Shape::Record(&FIELD_DEFINITION),
    },
    Operation {
        name: "fields.find",
        access: Access::Read,
        arguments: &[Field {
            name: "key",
            shape: Shape::Text,
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&FIELD_DEFINITION)),
    },
    Operation {
        name: "fields.list",
        access: Access::Read,
        arguments: &[],
        result: Shape::List(&Shape::Record(&FIELD_DEFINITION)),
    },
    Operation {
        name: "fields.as_of",
        access: Access::Read,
        arguments: &[
            Field {
                name: "key",
                shape: Shape::Text,
                optional: false,
            },
            Field {
                name: "at",
                shape: Shape::Timestamp,
                optional: false,
            },
        ],
        result: Shape::Record(&FIELD_DEFINITION),
    },
    Operation {
        name: "fields.history",
        access: Access::Read,
        arguments: &[
            Field {
                name: "key",
                shape: Shape::Text,
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&HISTORY_ENTRY)),
    },
    Operation {
        name: "fields.create",
        access: Access::Write,
        arguments: &[Field {
            name: "new",
            shape: Shape::Record(&NEW_FIELD),
            optional: true,
        }],
        result: Shape::Record(&FIELD_DEFINITION),
    },
    Operation {
        name: "fields.update",
        access: Access::Write,
        arguments: &[
            Field {
                name: "key",
                shape: Shape::Text,
                optional: false,
            },
            Field {
                name: "patch",
                shape: Shape::Record(&FIELD_PATCH),
                optional: true,
            },
        ],
        result: Shape::Record(&FIELD_DEFINITION),
    },
    Operation {
        name: "fields.delete",
        access: Access::Write,
        arguments: &[
            Field {
                name: "key",
                shape: Shape::Text,
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&FIELD_DEFINITION),
    },
    Operation {
        name: "forecasts.compute",
        access: Access::Read,
        arguments: &[
            Field {
                name: "query",
                shape: Shape::Record(&FORECAST_QUERY),
                optional: false,
            },
            Field {
                name: "as_of",
                shape: Shape::Optional(&Shape::Timestamp),
                optional: true,
            },
        ],
        result: Shape::Record(&FORECAST),
    },
    Operation {
        name: "forecasts.review",
        access: Access::Read,
        arguments: &[
            Field {
                name: "query",
                shape: Shape::Record(&REVIEW_QUERY),
                optional: false,
            },
            Field {
                name: "as_of",
                shape: Shape::Optional(&Shape::Timestamp),
                optional: true,
            },
        ],
        result: Shape::Record(&FORECAST_REVIEW),
    },
    Operation {
        name: "forecasts.slipped",
        access: Access::Read,
        arguments: &[
            Field {
                name: "query",
                shape: Shape::Record(&REVIEW_QUERY),
                optional: false,
            },
            Field {
                name: "as_of",
                shape: Shape::Optional(&Shape::Timestamp),
                optional: true,
            },
        ],
        result: Shape::List(&Shape::Record(&SLIPPED_DEAL)),
    },
    Operation {
        name: "forecasts.get",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("ForecastId"),
            optional: false,
        }],
        result: Shape::Record(&FORECAST_SNAPSHOT),
    },
    Operation {
        name: "forecasts.find",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("ForecastId"),
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&FORECAST_SNAPSHOT)),
    },
    Operation {
        name: "forecasts.list",
        access: Access::Read,
        arguments: &[Field {
            name: "page",
            shape: Shape::Record(&PAGE_REQUEST),
            optional: true,
        }],
        result: Shape::Page(&Shape::Record(&FORECAST_SNAPSHOT)),
    },
    Operation {
        name: "forecasts.as_of",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("ForecastId"),
                optional: false,
            },
            Field {
                name: "at",
                shape: Shape::Timestamp,
                optional: false,
            },
        ],
        result: Shape::Record(&FORECAST_SNAPSHOT),
    },
    Operation {
        name: "forecasts.history",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("ForecastId"),
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&HISTORY_ENTRY)),
    },
    Operation {
        name: "forecasts.create",
        access: Access::Write,
        arguments: &[Field {
            name: "new",
            shape: Shape::Record(&NEW_FORECAST_SNAPSHOT),
            optional: false,
        }],
        result: Shape::Record(&FORECAST_SNAPSHOT),
    },
    Operation {
        name: "forecasts.delete",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("ForecastId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&FORECAST_SNAPSHOT),
    },
    Operation {
        name: "forecasts.restore",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("ForecastId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&FORECAST_SNAPSHOT),
    },
    Operation {
        name: "goals.get",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("GoalId"),
            optional: false,
        }],
        result: Shape::Record(&GOAL),
    },
    Operation {
        name: "goals.find",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("GoalId"),
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&GOAL)),
    },
    Operation {
        name: "goals.list",
        access: Access::Read,
        arguments: &[
            Field {
                name: "query",
                shape: Shape::Record(&GOAL_QUERY),
                optional: true,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&GOAL)),
    },
    Operation {
        name: "goals.attainment",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("GoalId"),
                optional: false,
            },
            Field {
                name: "as_of",
                shape: Shape::Optional(&Shape::Timestamp),
                optional: true,
            },
        ],
        result: Shape::Record(&ATTAINMENT),
    },
    Operation {
        name: "goals.attainments",
        access: Access::Read,
        arguments: &[
            Field {
                name: "query",
                shape: Shape::Record(&GOAL_QUERY),
                optional: true,
            },
            Field {
                name: "as_of",
                shape: Shape::Optional(&Shape::Timestamp),
                optional: true,
            },
        ],
        result: Shape::List(&Shape::Record(&ATTAINMENT)),
    },
    Operation {
        name: "goals.as_of",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("GoalId"),
                optional: false,
            },
            Field {
                name: "at",
                shape: Shape::Timestamp,
                optional: false,
            },
        ],
        result: Shape::Record(&GOAL),
    },
    Operation {
        name: "goals.history",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("GoalId"),
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&HISTORY_ENTRY)),
    },
    Operation {
        name: "goals.create",
        access: Access::Write,
        arguments: &[Field {
            name: "new",
            shape: Shape::Record(&NEW_GOAL),
            optional: false,
        }],
        result: Shape::Record(&GOAL),
    },
    Operation {
        name: "goals.update",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("GoalId"),
                optional: false,
            },
            Field {
                name: "patch",
                shape: Shape::Record(&GOAL_PATCH),
                optional: true,
            },
        ],
        result: Shape::Record(&GOAL),
    },
    Operation {
        name: "goals.delete",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("GoalId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&GOAL),
    },
    Operation {
        name: "goals.restore",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("GoalId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&GOAL),
    },
    Operation {
        name: "imports.get",
        access: Access::Handle,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("ImportId"),
            optional: false,
        }],
        result: Shape::Record(&IMPORT),
    },
    Operation {
        name: "imports.list",
        access: Access::Handle,
        arguments: &[Field {
            name: "page",
            shape: Shape::Record(&PAGE_REQUEST),
            optional: true,
        }],
        result: Shape::Page(&Shape::Record(&IMPORT)),
    },
    Operation {
        name: "imports.revert",
        access: Access::Handle,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("ImportId"),
            optional: false,
        }],
        result: Shape::Record(&REVERT_REPORT),
    },
    Operation {
        name: "imports.customers",
        access: Access::Handle,
        arguments: &[
            Field {
                name: "path",
                shape: Shape::Optional(&Shape::Text),
                optional: true,
            },
            Field {
                name: "text",
                shape: Shape::Optional(&Shape::Text),
                optional: true,
            },
            Field {
                name: "mapping",
                shape: Shape::Record(&CUSTOMER_MAPPING),
                optional: true,
            },
            Field {
                name: "dry_run",
                shape: Shape::Optional(&Shape::Bool),
                optional: true,
            },
            Field {
                name: "max_errors",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 32,
                    signed: false,
                }),
                optional: true,
            },
            Field {
                name: "on_duplicate",
                shape: Shape::Optional(&Shape::Enum(&ON_DUPLICATE)),
                optional: true,
            },
        ],
        result: Shape::Record(&IMPORT_REPORT),
    },
    Operation {
        name: "imports.orders",
        access: Access::Handle,
        arguments: &[
            Field {
                name: "path",
                shape: Shape::Optional(&Shape::Text),
                optional: true,
            },
            Field {
                name: "text",
                shape: Shape::Optional(&Shape::Text),
                optional: true,
            },
            Field {
                name: "mapping",
                shape: Shape::Record(&ORDER_MAPPING),
                optional: true,
            },
            Field {
                name: "dry_run",
                shape: Shape::Optional(&Shape::Bool),
                optional: true,
            },
            Field {
                name: "max_errors",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 32,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&IMPORT_REPORT),
    },
    Operation {
        name: "imports.deals",
        access: Access::Handle,
        arguments: &[
            Field {
                name: "path",
                shape: Shape::Optional(&Shape::Text),
                optional: true,
            },
            Field {
                name: "text",
                shape: Shape::Optional(&Shape::Text),
                optional: true,
            },
            Field {
                name: "mapping",
                shape: Shape::Record(&DEAL_MAPPING),
                optional: true,
            },
            Field {
                name: "dry_run",
                shape: Shape::Optional(&Shape::Bool),
                optional: true,
            },
            Field {
                name: "max_errors",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 32,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&IMPORT_REPORT),
    },
    Operation {
        name: "imports.load",
        access: Access::Handle,
        arguments: &[
            Field {
                name: "orders",
                shape: Shape::List(&Shape::Record(&NEW_ORDER)),
                optional: false,
            },
            Field {
                name: "dry_run",
                shape: Shape::Optional(&Shape::Bool),
                optional: true,
            },
            Field {
                name: "max_errors",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 32,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&IMPORT_REPORT),
    },
    Operation {
        name: "ingest.shopify",
        access: Access::Write,
        arguments: &[
            Field {
                name: "topic",
                shape: Shape::Text,
                optional: false,
            },
            Field {
                name: "payload",
                shape: Shape::Json,
                optional: false,
            },
            Field {
                name: "currency",
                shape: Shape::Optional(&Shape::Currency),
                optional: true,
            },
        ],
        result: Shape::Record(&INGESTED),
    },
    Operation {
        name: "ingest.stripe",
        access: Access::Write,
        arguments: &[Field {
            name: "event",
            shape: Shape::Json,
            optional: false,
        }],
        result: Shape::Record(&INGESTED),
    },
    Operation {
        name: "interactions.get",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("InteractionId"),
            optional: false,
        }],
        result: Shape::Record(&INTERACTION),
    },
    Operation {
        name: "interactions.find",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("InteractionId"),
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&INTERACTION)),
    },
    Operation {
        name: "interactions.of",
        access: Access::Read,
        arguments: &[
            Field {
                name: "customer_id",
                shape: Shape::Id("CustomerId"),
                optional: false,
            },
            Field {
                name: "query",
                shape: Shape::Record(&INTERACTION_QUERY),
                optional: true,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&INTERACTION)),
    },
    Operation {
        name: "interactions.anonymous",
        access: Access::Read,
        arguments: &[
            Field {
                name: "query",
                shape: Shape::Record(&INTERACTION_QUERY),
                optional: true,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&INTERACTION)),
    },
    Operation {
        name: "interactions.as_of",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("InteractionId"),
                optional: false,
            },
            Field {
                name: "at",
                shape: Shape::Timestamp,
                optional: false,
            },
        ],
        result: Shape::Record(&INTERACTION),
    },
    Operation {
        name: "interactions.history",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("InteractionId"),
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&HISTORY_ENTRY)),
    },
    Operation {
        name: "interactions.record",
        access: Access::Write,
        arguments: &[Field {
            name: "new",
            shape: Shape::Record(&NEW_INTERACTION),
            optional: false,
        }],
        result: Shape::Record(&INTERACTION),
    },
    Operation {
        name: "interactions.update",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("InteractionId"),
                optional: false,
            },
            Field {
                name: "patch",
                shape: Shape::Record(&INTERACTION_PATCH),
                optional: true,
            },
        ],
        result: Shape::Record(&INTERACTION),
    },
    Operation {
        name: "interactions.delete",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("InteractionId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&INTERACTION),
    },
    Operation {
        name: "interactions.restore",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("InteractionId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&INTERACTION),
    },
    Operation {
        name: "invoices.get",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("InvoiceId"),
            optional: false,
        }],
        result: Shape::Record(&INVOICE),
    },
    Operation {
        name: "invoices.find",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("InvoiceId"),
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&INVOICE)),
    },
    Operation {
        name: "invoices.find_by_number",
        access: Access::Read,
        arguments: &[Field {
            name: "number",
            shape: Shape::Text,
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&INVOICE)),
    },
    Operation {
        name: "invoices.list",
        access: Access::Read,
        arguments: &[
            Field {
                name: "query",
                shape: Shape::Record(&INVOICE_QUERY),
                optional: true,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&INVOICE)),
    },
    Operation {
        name: "invoices.balance",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("InvoiceId"),
                optional: false,
            },
            Field {
                name: "at",
                shape: Shape::Optional(&Shape::Timestamp),
                optional: true,
            },
        ],
        result: Shape::Record(&INVOICE_BALANCE),
    },
    Operation {
        name: "invoices.overdue",
        access: Access::Read,
        arguments: &[
            Field {
                name: "as_of",
                shape: Shape::Optional(&Shape::Timestamp),
                optional: true,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&OVERDUE_INVOICE)),
    },
    Operation {
        name: "invoices.as_of",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("InvoiceId"),
                optional: false,
            },
            Field {
                name: "at",
                shape: Shape::Timestamp,
                optional: false,
            },
        ],
        result: Shape::Record(&INVOICE),
    },
    Operation {
        name: "invoices.history",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("InvoiceId"),
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&HISTORY_ENTRY)),
    },
    Operation {
        name: "invoices.create",
        access: Access::Write,
        arguments: &[Field {
            name: "new",
            shape: Shape::Record(&NEW_INVOICE),
            optional: false,
        }],
        result: Shape::Record(&INVOICE),
    },
    Operation {
        name: "invoices.credit",
        access: Access::Write,
        arguments: &[Field {
            name: "new",
            shape: Shape::Record(&NEW_CREDIT_NOTE),
            optional: false,
        }],
        result: Shape::Record(&INVOICE),
    },
    Operation {
        name: "invoices.update",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("InvoiceId"),
                optional: false,
            },
            Field {
                name: "patch",
                shape: Shape::Record(&INVOICE_PATCH),
                optional: true,
            },
        ],
        result: Shape::Record(&INVOICE),
    },
    Operation {
        name: "invoices.match_payment",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("InvoiceId"),
                optional: false,
            },
            Field {
                name: "matching",
                shape: Shape::Record(&PAYMENT_MATCHING),
                optional: false,
            },
        ],
        result: Shape::Record(&INVOICE),
    },
    Operation {
        name: "invoices.unmatch_payment",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("InvoiceId"),
                optional: false,
            },
            Field {
                name: "payment_id",
                shape: Shape::Id("PaymentId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&INVOICE),
    },
    Operation {
        name: "invoices.delete",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("InvoiceId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&INVOICE),
    },
    Operation {
        name: "invoices.restore",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("InvoiceId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&INVOICE),
    },
    Operation {
        name: "journal.changes_since",
        access: Access::Read,
        arguments: &[
            Field {
                name: "seq",
                shape: Shape::Integer {
                    bits: 64,
                    signed: false,
                },
                optional: false,
            },
            Field {
                name: "limit",
                shape: Shape::Integer {
                    bits: 32,
                    signed: false,
                },
                optional: false,
            },
        ],
        result: Shape::Record(&CHANGES),
    },
    Operation {
        name: "journal.next_changes",
        access: Access::Read,
        arguments: &[
            Field {
                name: "cursor",
                shape: Shape::Text,
                optional: false,
            },
            Field {
                name: "limit",
                shape: Shape::Integer {
                    bits: 32,
                    signed: false,
                },
                optional: false,
            },
        ],
        result: Shape::Record(&CHANGES),
    },
    Operation {
        name: "journal.position",
        access: Access::Read,
        arguments: &[Field {
            name: "cursor",
            shape: Shape::Text,
            optional: false,
        }],
        result: Shape::Integer {
            bits: 64,
            signed: false,
        },
    },
    Operation {
        name: "journal.head",
        access: Access::Read,
        arguments: &[],
        result: Shape::Record(&JOURNAL_HEAD),
    },
    Operation {
        name: "journal.verify",
        access: Access::Read,
        arguments: &[Field {
            name: "retained",
            shape: Shape::Optional(&Shape::Record(&JOURNAL_HEAD)),
            optional: true,
        }],
        result: Shape::Record(&JOURNAL_HEAD),
    },
    Operation {
        name: "journal.acknowledge",
        access: Access::Write,
        arguments: &[
            Field {
                name: "cursor",
                shape: Shape::Text,
                optional: false,
            },
            Field {
                name: "seq",
                shape: Shape::Integer {
                    bits: 64,
                    signed: false,
                },
                optional: false,
            },
        ],
        result: Shape::Unit,
    },
    Operation {
        name: "lead_models.get",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("LeadModelId"),
            optional: false,
        }],
        result: Shape::Record(&LEAD_MODEL),
    },
    Operation {
        name: "lead_models.find",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("LeadModelId"),
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&LEAD_MODEL)),
    },
    Operation {
        name: "lead_models.list",
        access: Access::Read,
        arguments: &[Field {
            name: "page",
            shape: Shape::Record(&PAGE_REQUEST),
            optional: true,
        }],
        result: Shape::Page(&Shape::Record(&LEAD_MODEL)),
    },
    Operation {
        name: "lead_models.score",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("LeadModelId"),
                optional: false,
            },
            Field {
                name: "customer_id",
                shape: Shape::Id("CustomerId"),
                optional: false,
            },
        ],
        result: Shape::Record(&LEAD_SCORE),
    },
    Operation {
        name: "lead_models.rank",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("LeadModelId"),
                optional: false,
            },
            Field {
                name: "query",
                shape: Shape::Record(&LEAD_QUERY),
                optional: true,
            },
        ],
        result: Shape::List(&Shape::Record(&RANKED_LEAD)),
    },
    Operation {
        name: "lead_models.as_of",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("LeadModelId"),
                optional: false,
            },
            Field {
                name: "at",
                shape: Shape::Timestamp,
                optional: false,
            },
        ],
        result: Shape::Record(&LEAD_MODEL),
    },
    Operation {
        name: "lead_models.history",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("LeadModelId"),
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&HISTORY_ENTRY)),
    },
    Operation {
        name: "lead_models.create",
        access: Access::Write,
        arguments: &[Field {
            name: "new",
            shape: Shape::Record(&NEW_LEAD_MODEL),
            optional: true,
        }],
        result: Shape::Record(&LEAD_MODEL),
    },
    Operation {
        name: "lead_models.update",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("LeadModelId"),
                optional: false,
            },
            Field {
                name: "patch",
                shape: Shape::Record(&LEAD_MODEL_PATCH),
                optional: true,
            },
        ],
        result: Shape::Record(&LEAD_MODEL),
    },
    Operation {
        name: "lead_models.delete",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("LeadModelId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&LEAD_MODEL),
    },
    Operation {
        name: "lead_models.restore",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("LeadModelId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&LEAD_MODEL),
    },
    Operation {
        name: "models.get",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("ModelId"),
            optional: false,
        }],
        result: Shape::Record(&MODEL),
    },
    Operation {
        name: "models.find",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("ModelId"),
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&MODEL)),
    },
    Operation {
        name: "models.list",
        access: Access::Read,
        arguments: &[
            Field {
                name: "query",
                shape: Shape::Record(&MODEL_QUERY),
                optional: true,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&MODEL)),
    },
    Operation {
        name: "models.current",
        access: Access::Read,
        arguments: &[Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&MODEL)),
    },
    Operation {
        name: "models.compare",
        access: Access::Read,
        arguments: &[
            Field {
                name: "name",
                shape: Shape::Text,
                optional: false,
            },
            Field {
                name: "holdout_days",
                shape: Shape::Integer {
                    bits: 32,
                    signed: false,
                },
                optional: false,
            },
        ],
        result: Shape::List(&Shape::Record(&MODEL_COMPARISON)),
    },
    Operation {
        name: "models.holdout",
        access: Access::Read,
        arguments: &[
            Field {
                name: "name",
                shape: Shape::Text,
                optional: false,
            },
            Field {
                name: "holdout_days",
                shape: Shape::Integer {
                    bits: 32,
                    signed: false,
                },
                optional: false,
            },
        ],
        result: Shape::Record(&MODEL_HOLDOUT_REPORT),
    },
    Operation {
        name: "models.history",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("ModelId"),
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&HISTORY_ENTRY)),
    },
    Operation {
        name: "models.fit",
        access: Access::Write,
        arguments: &[Field {
            name: "new",
            shape: Shape::Record(&NEW_MODEL),
            optional: false,
        }],
        result: Shape::Record(&MODEL),
    },
    Operation {
        name: "models.refit",
        access: Access::Write,
        arguments: &[
            Field {
                name: "name",
                shape: Shape::Text,
                optional: false,
            },
            Field {
                name: "as_of",
                shape: Shape::Optional(&Shape::Timestamp),
                optional: true,
            },
        ],
        result: Shape::Record(&MODEL),
    },
    Operation {
        name: "models.pin",
        access: Access::Write,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("ModelId"),
            optional: false,
        }],
        result: Shape::Record(&MODEL),
    },
    Operation {
        name: "models.unpin",
        access: Access::Write,
        arguments: &[Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        }],
        result: Shape::Unit,
    },
    Operation {
        name: "models.roll_back",
        access: Access::Write,
        arguments: &[Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        }],
        result: Shape::Record(&MODEL),
    },
    Operation {
        name: "models.delete",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("ModelId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&MODEL),
    },
    Operation {
        name: "models.score",
        access: Access::Read,
        arguments: &[
            Field {
                name: "name",
                shape: Shape::Text,
                optional: false,
            },
            Field {
                name: "customer_id",
                shape: Shape::Id("CustomerId"),
                optional: false,
            },
        ],
        result: Shape::Optional(&Shape::Record(&MODEL_SCORE)),
    },
    Operation {
        name: "models.scores",
        access: Access::Read,
        arguments: &[
            Field {
                name: "name",
                shape: Shape::Text,
                optional: false,
            },
            Field {
                name: "query",
                shape: Shape::Record(&SCORE_QUERY),
                optional: true,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&MODEL_SCORE)),
    },
    Operation {
        name: "models.features",
        access: Access::Read,
        arguments: &[
            Field {
                name: "query",
                shape: Shape::Record(&FEATURE_QUERY),
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&CUSTOMER_FEATURES)),
    },
    Operation {
        name: "notes.get",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("NoteId"),
            optional: false,
        }],
        result: Shape::Record(&NOTE),
    },
    Operation {
        name: "notes.find",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("NoteId"),
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&NOTE)),
    },
    Operation {
        name: "notes.of",
        access: Access::Read,
        arguments: &[
            Field {
                name: "customer_id",
                shape: Shape::Id("CustomerId"),
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&NOTE)),
    },
    Operation {
        name: "notes.as_of",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("NoteId"),
                optional: false,
            },
            Field {
                name: "at",
                shape: Shape::Timestamp,
                optional: false,
            },
        ],
        result: Shape::Record(&NOTE),
    },
    Operation {
        name: "notes.history",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("NoteId"),
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&HISTORY_ENTRY)),
    },
    Operation {
        name: "notes.create",
        access: Access::Write,
        arguments: &[Field {
            name: "new",
            shape: Shape::Record(&NEW_NOTE),
            optional: false,
        }],
        result: Shape::Record(&NOTE),
    },
    Operation {
        name: "notes.update",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("NoteId"),
                optional: false,
            },
            Field {
                name: "patch",
                shape: Shape::Record(&NOTE_PATCH),
                optional: true,
            },
        ],
        result: Shape::Record(&NOTE),
    },
    Operation {
        name: "notes.delete",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("NoteId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&NOTE),
    },
    Operation {
        name: "notes.restore",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("NoteId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&NOTE),
    },
    Operation {
        name: "orders.get",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("OrderId"),
            optional: false,
        }],
        result: Shape::Record(&ORDER),
    },
    Operation {
        name: "orders.find",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("OrderId"),
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&ORDER)),
    },
    Operation {
        name: "orders.find_by_number",
        access: Access::Read,
        arguments: &[
            Field {
                name: "source",
                shape: Shape::Optional(&Shape::Text),
                optional: true,
            },
            Field {
                name: "number",
                shape: Shape::Text,
                optional: false,
            },
        ],
        result: Shape::Optional(&Shape::Record(&ORDER)),
    },
    Operation {
        name: "orders.list",
        access: Access::Read,
        arguments: &[
            Field {
                name: "query",
                shape: Shape::Record(&ORDER_QUERY),
                optional: true,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&ORDER)),
    },
    Operation {
        name: "orders.late",
        access: Access::Read,
        arguments: &[
            Field {
                name: "as_of",
                shape: Shape::Optional(&Shape::Timestamp),
                optional: true,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&LATE_ORDER)),
    },
    Operation {
        name: "orders.as_of",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("OrderId"),
                optional: false,
            },
            Field {
                name: "at",
                shape: Shape::Timestamp,
                optional: false,
            },
        ],
        result: Shape::Record(&ORDER),
    },
    Operation {
        name: "orders.history",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("OrderId"),
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&HISTORY_ENTRY)),
    },
    Operation {
        name: "orders.create",
        access: Access::Write,
        arguments: &[Field {
            name: "new",
            shape: Shape::Record(&NEW_ORDER),
            optional: false,
        }],
        result: Shape::Record(&ORDER),
    },
    Operation {
        name: "orders.update",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("OrderId"),
                optional: false,
            },
            Field {
                name: "patch",
                shape: Shape::Record(&ORDER_PATCH),
                optional: true,
            },
        ],
        result: Shape::Record(&ORDER),
    },
    Operation {
        name: "orders.advance",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("OrderId"),
                optional: false,
            },
            Field {
                name: "advance",
                shape: Shape::Record(&ORDER_ADVANCE),
                optional: false,
            },
        ],
        result: Shape::Record(&ORDER),
    },
    Operation {
        name: "orders.cancel",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("OrderId"),
                optional: false,
            },
            Field {
                name: "cancellation",
                shape: Shape::Record(&ORDER_CANCELLATION),
                optional: true,
            },
        ],
        result: Shape::Record(&ORDER),
    },
    Operation {
        name: "orders.reopen",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("OrderId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&ORDER),
    },
    Operation {
        name: "orders.add_payment",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("OrderId"),
                optional: false,
            },
            Field {
                name: "payment",
                shape: Shape::Record(&NEW_PAYMENT),
                optional: true,
            },
        ],
        result: Shape::Record(&ORDER),
    },
    Operation {
        name: "orders.refund",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("OrderId"),
                optional: false,
            },
            Field {
                name: "refund",
                shape: Shape::Record(&NEW_REFUND),
                optional: true,
            },
        ],
        result: Shape::Record(&ORDER),
    },
    Operation {
        name: "orders.delete",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("OrderId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&ORDER),
    },
    Operation {
        name: "orders.restore",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("OrderId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&ORDER),
    },
    Operation {
        name: "pipelines.get",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("PipelineId"),
            optional: false,
        }],
        result: Shape::Record(&PIPELINE),
    },
    Operation {
        name: "pipelines.find",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("PipelineId"),
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&PIPELINE)),
    },
    Operation {
        name: "pipelines.list",
        access: Access::Read,
        arguments: &[],
        result: Shape::List(&Shape::Record(&PIPELINE)),
    },
    Operation {
        name: "pipelines.preview_edit",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("PipelineId"),
                optional: false,
            },
            Field {
                name: "edit",
                shape: Shape::Record(&PIPELINE_EDIT),
                optional: true,
            },
        ],
        result: Shape::List(&Shape::Record(&STAGE_MIGRATION)),
    },
    Operation {
        name: "pipelines.as_of",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("PipelineId"),
                optional: false,
            },
            Field {
                name: "at",
                shape: Shape::Timestamp,
                optional: false,
            },
        ],
        result: Shape::Record(&PIPELINE),
    },
    Operation {
        name: "pipelines.history",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("PipelineId"),
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&HISTORY_ENTRY)),
    },
    Operation {
        name: "pipelines.create",
        access: Access::Write,
        arguments: &[Field {
            name: "new",
            shape: Shape::Record(&NEW_PIPELINE),
            optional: true,
        }],
        result: Shape::Record(&PIPELINE),
    },
    Operation {
        name: "pipelines.update",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("PipelineId"),
                optional: false,
            },
            Field {
                name: "patch",
                shape: Shape::Record(&PIPELINE_PATCH),
                optional: true,
            },
        ],
        result: Shape::Record(&PIPELINE),
    },
    Operation {
        name: "pipelines.edit",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("PipelineId"),
                optional: false,
            },
            Field {
                name: "edit",
                shape: Shape::Record(&PIPELINE_EDIT),
                optional: true,
            },
        ],
        result: Shape::Record(&EDITED_PIPELINE),
    },
    Operation {
        name: "pipelines.delete",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("PipelineId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&PIPELINE),
    },
    Operation {
        name: "pipelines.restore",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("PipelineId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&PIPELINE),
    },
    Operation {
        name: "predictions.get",
        access: Access::Read,
        arguments: &[Field {
            name: "deal_id",
            shape: Shape::Id("DealId"),
            optional: false,
        }],
        result: Shape::Record(&DEAL_PREDICTION),
    },
    Operation {
        name: "predictions.model",
        access: Access::Read,
        arguments: &[Field {
            name: "pipeline_id",
            shape: Shape::Id("PipelineId"),
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&LOGISTIC_MODEL)),
    },
    Operation {
        name: "predictions.fit",
        access: Access::Write,
        arguments: &[
            Field {
                name: "pipeline_id",
                shape: Shape::Id("PipelineId"),
                optional: false,
            },
            Field {
                name: "options",
                shape: Shape::Record(&LOGISTIC_MODEL_OPTIONS),
                optional: true,
            },
        ],
        result: Shape::Record(&LOGISTIC_MODEL),
    },
    Operation {
        name: "predictions.refresh",
        access: Access::Write,
        arguments: &[Field {
            name: "pipeline_id",
            shape: Shape::Id("PipelineId"),
            optional: false,
        }],
        result: Shape::Integer {
            bits: 64,
            signed: false,
        },
    },
    Operation {
        name: "products.get",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("ProductId"),
            optional: false,
        }],
        result: Shape::Record(&PRODUCT),
    },
    Operation {
        name: "products.find",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("ProductId"),
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&PRODUCT)),
    },
    Operation {
        name: "products.find_by_sku",
        access: Access::Read,
        arguments: &[Field {
            name: "sku",
            shape: Shape::Text,
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&PRODUCT)),
    },
    Operation {
        name: "products.list",
        access: Access::Read,
        arguments: &[
            Field {
                name: "query",
                shape: Shape::Record(&PRODUCT_QUERY),
                optional: true,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&PRODUCT)),
    },
    Operation {
        name: "products.as_of",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("ProductId"),
                optional: false,
            },
            Field {
                name: "at",
                shape: Shape::Timestamp,
                optional: false,
            },
        ],
        result: Shape::Record(&PRODUCT),
    },
    Operation {
        name: "products.history",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("ProductId"),
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&HISTORY_ENTRY)),
    },
    Operation {
        name: "products.create",
        access: Access::Write,
        arguments: &[Field {
            name: "new",
            shape: Shape::Record(&NEW_PRODUCT),
            optional: true,
        }],
        result: Shape::Record(&PRODUCT),
    },
    Operation {
        name: "products.update",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("ProductId"),
                optional: false,
            },
            Field {
                name: "patch",
                shape: Shape::Record(&PRODUCT_PATCH),
                optional: true,
            },
        ],
        result: Shape::Record(&PRODUCT),
    },
    Operation {
        name: "products.delete",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("ProductId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&PRODUCT),
    },
    Operation {
        name: "products.restore",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("ProductId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&PRODUCT),
    },
    Operation {
        name: "purchases.get",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("PurchaseOrderId"),
            optional: false,
        }],
        result: Shape::Record(&PURCHASE_ORDER),
    },
    Operation {
        name: "purchases.find",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("PurchaseOrderId"),
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&PURCHASE_ORDER)),
    },
    Operation {
        name: "purchases.list",
        access: Access::Read,
        arguments: &[
            Field {
                name: "query",
                shape: Shape::Record(&PURCHASE_QUERY),
                optional: true,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&PURCHASE_ORDER)),
    },
    Operation {
        name: "purchases.as_of",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("PurchaseOrderId"),
                optional: false,
            },
            Field {
                name: "at",
                shape: Shape::Timestamp,
                optional: false,
            },
        ],
        result: Shape::Record(&PURCHASE_ORDER),
    },
    Operation {
        name: "purchases.history",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("PurchaseOrderId"),
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&HISTORY_ENTRY)),
    },
    Operation {
        name: "purchases.create",
        access: Access::Write,
        arguments: &[Field {
            name: "new",
            shape: Shape::Record(&NEW_PURCHASE_ORDER),
            optional: false,
        }],
        result: Shape::Record(&PURCHASE_ORDER),
    },
    Operation {
        name: "purchases.update",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("PurchaseOrderId"),
                optional: false,
            },
            Field {
                name: "patch",
                shape: Shape::Record(&PURCHASE_ORDER_PATCH),
                optional: true,
            },
        ],
        result: Shape::Record(&PURCHASE_ORDER),
    },
    Operation {
        name: "purchases.place",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("PurchaseOrderId"),
                optional: false,
            },
            Field {
                name: "placement",
                shape: Shape::Record(&PURCHASE_PLACEMENT),
                optional: true,
            },
        ],
        result: Shape::Record(&PURCHASE_ORDER),
    },
    Operation {
        name: "purchases.receive",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("PurchaseOrderId"),
                optional: false,
            },
            Field {
                name: "receipt",
                shape: Shape::Record(&NEW_RECEIPT),
                optional: true,
            },
        ],
        result: Shape::Record(&PURCHASE_ORDER),
    },
    Operation {
        name: "purchases.cancel",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("PurchaseOrderId"),
                optional: false,
            },
            Field {
                name: "cancellation",
                shape: Shape::Record(&PURCHASE_CANCELLATION),
                optional: true,
            },
        ],
        result: Shape::Record(&PURCHASE_ORDER),
    },
    Operation {
        name: "purchases.delete",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("PurchaseOrderId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&PURCHASE_ORDER),
    },
    Operation {
        name: "purchases.restore",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("PurchaseOrderId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&PURCHASE_ORDER),
    },
    Operation {
        name: "quotes.get",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("QuoteId"),
            optional: false,
        }],
        result: Shape::Record(&QUOTE),
    },
    Operation {
        name: "quotes.find",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("QuoteId"),
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&QUOTE)),
    },
    Operation {
        name: "quotes.list",
        access: Access::Read,
        arguments: &[
            Field {
                name: "query",
                shape: Shape::Record(&QUOTE_QUERY),
                optional: true,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&QUOTE)),
    },
    Operation {
        name: "quotes.html",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("QuoteId"),
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&QUOTE_DOCUMENT),
                optional: true,
            },
        ],
        result: Shape::Text,
    },
    Operation {
        name: "quotes.as_of",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("QuoteId"),
                optional: false,
            },
            Field {
                name: "at",
                shape: Shape::Timestamp,
                optional: false,
            },
        ],
        result: Shape::Record(&QUOTE),
    },
    Operation {
        name: "quotes.history",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("QuoteId"),
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&HISTORY_ENTRY)),
    },
    Operation {
        name: "quotes.create",
        access: Access::Write,
        arguments: &[Field {
            name: "new",
            shape: Shape::Record(&NEW_QUOTE),
            optional: false,
        }],
        result: Shape::Record(&QUOTE),
    },
    Operation {
        name: "quotes.update",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("QuoteId"),
                optional: false,
            },
            Field {
                name: "patch",
                shape: Shape::Record(&QUOTE_PATCH),
                optional: true,
            },
        ],
        result: Shape::Record(&QUOTE),
    },
    Operation {
        name: "quotes.send",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("QuoteId"),
                optional: false,
            },
            Field {
                name: "sending",
                shape: Shape::Record(&QUOTE_SENDING),
                optional: true,
            },
        ],
        result: Shape::Record(&QUOTE),
    },
    Operation {
        name: "quotes.accept",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("QuoteId"),
                optional: false,
            },
            Field {
                name: "acceptance",
                shape: Shape::Record(&QUOTE_ACCEPTANCE),
                optional: true,
            },
        ],
        result: Shape::Record(&QUOTE),
    },
    Operation {
        name: "quotes.decline",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("QuoteId"),
                optional: false,
            },
            Field {
                name: "refusal",
                shape: Shape::Record(&QUOTE_REFUSAL),
                optional: true,
            },
        ],
        result: Shape::Record(&QUOTE),
    },
    Operation {
        name: "quotes.revise",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("QuoteId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&QUOTE),
    },
    Operation {
        name: "quotes.reopen",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("QuoteId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&QUOTE),
    },
    Operation {
        name: "quotes.delete",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("QuoteId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&QUOTE),
    },
    Operation {
        name: "quotes.restore",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("QuoteId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&QUOTE),
    },
    Operation {
        name: "rates.get",
        access: Access::Read,
        arguments: &[
            Field {
                name: "currency",
                shape: Shape::Currency,
                optional: false,
            },
            Field {
                name: "base",
                shape: Shape::Currency,
                optional: false,
            },
            Field {
                name: "on",
                shape: Shape::Date,
                optional: false,
            },
        ],
        result: Shape::Record(&EXCHANGE_RATE),
    },
    Operation {
        name: "rates.find",
        access: Access::Read,
        arguments: &[
            Field {
                name: "currency",
                shape: Shape::Currency,
                optional: false,
            },
            Field {
                name: "base",
                shape: Shape::Currency,
                optional: false,
            },
            Field {
                name: "on",
                shape: Shape::Date,
                optional: false,
            },
        ],
        result: Shape::Optional(&Shape::Record(&EXCHANGE_RATE)),
    },
    Operation {
        name: "rates.list",
        access: Access::Read,
        arguments: &[
            Field {
                name: "query",
                shape: Shape::Record(&RATE_QUERY),
                optional: true,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&EXCHANGE_RATE)),
    },
    Operation {
        name: "rates.convert",
        access: Access::Read,
        arguments: &[
            Field {
                name: "money",
                shape: Shape::Record(&MONEY),
                optional: false,
            },
            Field {
                name: "base",
                shape: Shape::Currency,
                optional: false,
            },
            Field {
                name: "on",
                shape: Shape::Date,
                optional: false,
            },
        ],
        result: Shape::Record(&MONEY),
    },
    Operation {
        name: "rates.as_of",
        access: Access::Read,
        arguments: &[
            Field {
                name: "currency",
                shape: Shape::Currency,
                optional: false,
            },
            Field {
                name: "base",
                shape: Shape::Currency,
                optional: false,
            },
            Field {
                name: "on",
                shape: Shape::Date,
                optional: false,
            },
            Field {
                name: "at",
                shape: Shape::Timestamp,
                optional: false,
            },
        ],
        result: Shape::Record(&EXCHANGE_RATE),
    },
    Operation {
        name: "rates.history",
        access: Access::Read,
        arguments: &[
            Field {
                name: "currency",
                shape: Shape::Currency,
                optional: false,
            },
            Field {
                name: "base",
                shape: Shape::Currency,
                optional: false,
            },
            Field {
                name: "on",
                shape: Shape::Date,
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&HISTORY_ENTRY)),
    },
    Operation {
        name: "rates.set",
        access: Access::Write,
        arguments: &[Field {
            name: "new",
            shape: Shape::Record(&NEW_EXCHANGE_RATE),
            optional: false,
        }],
        result: Shape::Record(&EXCHANGE_RATE),
    },
    Operation {
        name: "rates.delete",
        access: Access::Write,
        arguments: &[
            Field {
                name: "currency",
                shape: Shape::Currency,
                optional: false,
            },
            Field {
                name: "base",
                shape: Shape::Currency,
                optional: false,
            },
            Field {
                name: "on",
                shape: Shape::Date,
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&EXCHANGE_RATE),
    },
    Operation {
        name: "recommendations.for_customer",
        access: Access::Read,
        arguments: &[
            Field {
                name: "customer_id",
                shape: Shape::Id("CustomerId"),
                optional: false,
            },
            Field {
                name: "query",
                shape: Shape::Record(&RECOMMENDATION_QUERY),
                optional: true,
            },
        ],
        result: Shape::List(&Shape::Record(&PRODUCT_RECOMMENDATION)),
    },
    Operation {
        name: "recommendations.similar",
        access: Access::Read,
        arguments: &[
            Field {
                name: "product_id",
                shape: Shape::Id("ProductId"),
                optional: false,
            },
            Field {
                name: "query",
                shape: Shape::Record(&SIMILAR_PRODUCT_QUERY),
                optional: true,
            },
        ],
        result: Shape::List(&Shape::Record(&SIMILAR_PRODUCT)),
    },
    Operation {
        name: "recommendations.evaluate",
        access: Access::Read,
        arguments: &[Field {
            name: "options",
            shape: Shape::Record(&RECOMMENDATION_REVIEW_OPTIONS),
            optional: true,
        }],
        result: Shape::Record(&RECOMMENDATION_REVIEW),
    },
    Operation {
        name: "recommendations.memory_bytes",
        access: Access::Read,
        arguments: &[],
        result: Shape::Integer {
            bits: 64,
            signed: false,
        },
    },
    Operation {
        name: "relationships.get",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("RelationshipId"),
            optional: false,
        }],
        result: Shape::Record(&RELATIONSHIP),
    },
    Operation {
        name: "relationships.find",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("RelationshipId"),
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&RELATIONSHIP)),
    },
    Operation {
        name: "relationships.of",
        access: Access::Read,
        arguments: &[
            Field {
                name: "customer_id",
                shape: Shape::Id("CustomerId"),
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&RELATIONSHIP)),
    },
    Operation {
        name: "relationships.as_of",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("RelationshipId"),
                optional: false,
            },
            Field {
                name: "at",
                shape: Shape::Timestamp,
                optional: false,
            },
        ],
        result: Shape::Record(&RELATIONSHIP),
    },
    Operation {
        name: "relationships.history",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("RelationshipId"),
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&HISTORY_ENTRY)),
    },
    Operation {
        name: "relationships.create",
        access: Access::Write,
        arguments: &[Field {
            name: "new",
            shape: Shape::Record(&NEW_RELATIONSHIP),
            optional: false,
        }],
        result: Shape::Record(&RELATIONSHIP),
    },
    Operation {
        name: "relationships.update",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("RelationshipId"),
                optional: false,
            },
            Field {
                name: "patch",
                shape: Shape::Record(&RELATIONSHIP_PATCH),
                optional: true,
            },
        ],
        result: Shape::Record(&RELATIONSHIP),
    },
    Operation {
        name: "relationships.delete",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("RelationshipId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&RELATIONSHIP),
    },
    Operation {
        name: "reports.sales",
        access: Access::Read,
        arguments: &[],
        result: Shape::Record(&SALES_REPORT),
    },
    Operation {
        name: "reports.top_customers",
        access: Access::Read,
        arguments: &[
            Field {
                name: "currency",
                shape: Shape::Currency,
                optional: false,
            },
            Field {
                name: "limit",
                shape: Shape::Integer {
                    bits: 32,
                    signed: false,
                },
                optional: false,
            },
        ],
        result: Shape::List(&Shape::Record(&TOP_CUSTOMER)),
    },
    Operation {
        name: "reports.deal_metrics",
        access: Access::Read,
        arguments: &[
            Field {
                name: "query",
                shape: Shape::Record(&DEAL_METRICS_QUERY),
                optional: false,
            },
            Field {
                name: "as_of",
                shape: Shape::Optional(&Shape::Timestamp),
                optional: true,
            },
        ],
        result: Shape::Record(&DEAL_METRICS),
    },
    Operation {
        name: "reports.funnel",
        access: Access::Read,
        arguments: &[
            Field {
                name: "query",
                shape: Shape::Record(&FUNNEL_QUERY),
                optional: false,
            },
            Field {
                name: "as_of",
                shape: Shape::Optional(&Shape::Timestamp),
                optional: true,
            },
        ],
        result: Shape::Record(&FUNNEL),
    },
    Operation {
        name: "reports.outlook",
        access: Access::Read,
        arguments: &[
            Field {
                name: "query",
                shape: Shape::Record(&OUTLOOK_QUERY),
                optional: false,
            },
            Field {
                name: "as_of",
                shape: Shape::Optional(&Shape::Timestamp),
                optional: true,
            },
        ],
        result: Shape::List(&Shape::Record(&PERIOD_OUTLOOK)),
    },
    Operation {
        name: "reports.sales_page",
        access: Access::Read,
        arguments: &[
            Field {
                name: "query",
                shape: Shape::Record(&OUTLOOK_QUERY),
                optional: false,
            },
            Field {
                name: "as_of",
                shape: Shape::Optional(&Shape::Timestamp),
                optional: true,
            },
        ],
        result: Shape::Text,
    },
    Operation {
        name: "reports.abc",
        access: Access::Read,
        arguments: &[Field {
            name: "query",
            shape: Shape::Record(&ABC_QUERY),
            optional: false,
        }],
        result: Shape::Record(&ABC_REPORT),
    },
    Operation {
        name: "reports.pareto_chart",
        access: Access::Read,
        arguments: &[Field {
            name: "query",
            shape: Shape::Record(&ABC_QUERY),
            optional: false,
        }],
        result: Shape::Text,
    },
    Operation {
        name: "reports.demand_chart",
        access: Access::Read,
        arguments: &[Field {
            name: "query",
            shape: Shape::Record(&DEMAND_FORECAST_QUERY),
            optional: true,
        }],
        result: Shape::Text,
    },
    Operation {
        name: "reports.holdout_page",
        access: Access::Read,
        arguments: &[
            Field {
                name: "name",
                shape: Shape::Text,
                optional: false,
            },
            Field {
                name: "holdout_days",
                shape: Shape::Integer {
                    bits: 32,
                    signed: false,
                },
                optional: false,
            },
        ],
        result: Shape::Text,
    },
    Operation {
        name: "reports.concentration",
        access: Access::Read,
        arguments: &[Field {
            name: "currency",
            shape: Shape::Currency,
            optional: false,
        }],
        result: Shape::Record(&CONCENTRATION),
    },
    Operation {
        name: "returns.get",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("ReturnId"),
            optional: false,
        }],
        result: Shape::Record(&RETURN),
    },
    Operation {
        name: "returns.find",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("ReturnId"),
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&RETURN)),
    },
    Operation {
        name: "returns.list",
        access: Access::Read,
        arguments: &[
            Field {
                name: "query",
                shape: Shape::Record(&RETURN_QUERY),
                optional: true,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&RETURN)),
    },
    Operation {
        name: "returns.as_of",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("ReturnId"),
                optional: false,
            },
            Field {
                name: "at",
                shape: Shape::Timestamp,
                optional: false,
            },
        ],
        result: Shape::Record(&RETURN),
    },
    Operation {
        name: "returns.history",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("ReturnId"),
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&HISTORY_ENTRY)),
    },
    Operation {
        name: "returns.create",
        access: Access::Write,
        arguments: &[Field {
            name: "new",
            shape: Shape::Record(&NEW_RETURN),
            optional: false,
        }],
        result: Shape::Record(&RETURN),
    },
    Operation {
        name: "returns.update",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("ReturnId"),
                optional: false,
            },
            Field {
                name: "patch",
                shape: Shape::Record(&RETURN_PATCH),
                optional: true,
            },
        ],
        result: Shape::Record(&RETURN),
    },
    Operation {
        name: "returns.advance",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("ReturnId"),
                optional: false,
            },
            Field {
                name: "advance",
                shape: Shape::Record(&RETURN_ADVANCE),
                optional: false,
            },
        ],
        result: Shape::Record(&RETURN),
    },
    Operation {
        name: "returns.close",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("ReturnId"),
                optional: false,
            },
            Field {
                name: "closing",
                shape: Shape::Record(&RETURN_CLOSING),
                optional: true,
            },
        ],
        result: Shape::Record(&RETURN),
    },
    Operation {
        name: "returns.delete",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("ReturnId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&RETURN),
    },
    Operation {
        name: "returns.restore",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("ReturnId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&RETURN),
    },
    Operation {
        name: "scoring.rfm",
        access: Access::Read,
        arguments: &[
            Field {
                name: "as_of",
                shape: Shape::Timestamp,
                optional: false,
            },
            Field {
                name: "currency",
                shape: Shape::Currency,
                optional: false,
            },
            Field {
                name: "options",
                shape: Shape::Record(&RFM_OPTIONS),
                optional: true,
            },
        ],
        result: Shape::Record(&RFM_SCORES),
    },
    Operation {
        name: "segments.get",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("SegmentId"),
            optional: false,
        }],
        result: Shape::Record(&SEGMENT),
    },
    Operation {
        name: "segments.find",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("SegmentId"),
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&SEGMENT)),
    },
    Operation {
        name: "segments.find_by_name",
        access: Access::Read,
        arguments: &[Field {
            name: "name",
            shape: Shape::Text,
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&SEGMENT)),
    },
    Operation {
        name: "segments.list",
        access: Access::Read,
        arguments: &[Field {
            name: "page",
            shape: Shape::Record(&PAGE_REQUEST),
            optional: true,
        }],
        result: Shape::Page(&Shape::Record(&SEGMENT)),
    },
    Operation {
        name: "segments.as_of",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("SegmentId"),
                optional: false,
            },
            Field {
                name: "at",
                shape: Shape::Timestamp,
                optional: false,
            },
        ],
        result: Shape::Record(&SEGMENT),
    },
    Operation {
        name: "segments.history",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("SegmentId"),
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&HISTORY_ENTRY)),
    },
    Operation {
        name: "segments.count",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("SegmentId"),
            optional: false,
        }],
        result: Shape::Integer {
            bits: 64,
            signed: false,
        },
    },
    Operation {
        name: "segments.contains",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("SegmentId"),
                optional: false,
            },
            Field {
                name: "customer_id",
                shape: Shape::Id("CustomerId"),
                optional: false,
            },
        ],
        result: Shape::Bool,
    },
    Operation {
        name: "segments.members",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("SegmentId"),
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Id("CustomerId")),
    },
    Operation {
        name: "segments.of_customer",
        access: Access::Read,
        arguments: &[Field {
            name: "customer_id",
            shape: Shape::Id("CustomerId"),
            optional: false,
        }],
        result: Shape::List(&Shape::Id("SegmentId")),
    },
    Operation {
        name: "segments.events",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("SegmentId"),
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Record(&SEGMENT_EVENTS),
    },
    Operation {
        name: "segments.next_events",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("SegmentId"),
                optional: false,
            },
            Field {
                name: "cursor",
                shape: Shape::Text,
                optional: false,
            },
            Field {
                name: "limit",
                shape: Shape::Integer {
                    bits: 32,
                    signed: false,
                },
                optional: false,
            },
        ],
        result: Shape::Record(&SEGMENT_EVENTS),
    },
    Operation {
        name: "segments.members_as_of",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("SegmentId"),
                optional: false,
            },
            Field {
                name: "at",
                shape: Shape::Timestamp,
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Id("CustomerId")),
    },
    Operation {
        name: "segments.contains_as_of",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("SegmentId"),
                optional: false,
            },
            Field {
                name: "customer_id",
                shape: Shape::Id("CustomerId"),
                optional: false,
            },
            Field {
                name: "at",
                shape: Shape::Timestamp,
                optional: false,
            },
        ],
        result: Shape::Bool,
    },
    Operation {
        name: "segments.sizes",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("SegmentId"),
                optional: false,
            },
            Field {
                name: "start",
                shape: Shape::Timestamp,
                optional: false,
            },
            Field {
                name: "end",
                shape: Shape::Timestamp,
                optional: false,
            },
            Field {
                name: "step_seconds",
                shape: Shape::Integer {
                    bits: 32,
                    signed: false,
                },
                optional: false,
            },
        ],
        result: Shape::List(&Shape::Record(&SEGMENT_SIZE)),
    },
    Operation {
        name: "segments.overlap",
        access: Access::Read,
        arguments: &[Field {
            name: "ids",
            shape: Shape::List(&Shape::Id("SegmentId")),
            optional: false,
        }],
        result: Shape::List(&Shape::Record(&SEGMENT_OVERLAP)),
    },
    Operation {
        name: "segments.sample",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("SegmentId"),
                optional: false,
            },
            Field {
                name: "n",
                shape: Shape::Integer {
                    bits: 32,
                    signed: false,
                },
                optional: false,
            },
            Field {
                name: "seed",
                shape: Shape::Integer {
                    bits: 64,
                    signed: false,
                },
                optional: false,
            },
        ],
        result: Shape::List(&Shape::Id("CustomerId")),
    },
    Operation {
        name: "segments.explain",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("SegmentId"),
                optional: false,
            },
            Field {
                name: "customer_id",
                shape: Shape::Id("CustomerId"),
                optional: false,
            },
        ],
        result: Shape::Record(&SEGMENT_EXPLANATION),
    },
    Operation {
        name: "segments.schema",
        access: Access::Read,
        arguments: &[],
        result: Shape::Record(&SEGMENT_SCHEMA),
    },
    Operation {
        name: "segments.parse",
        access: Access::Read,
        arguments: &[Field {
            name: "expression",
            shape: Shape::Text,
            optional: false,
        }],
        result: Shape::Json,
    },
    Operation {
        name: "segments.bind",
        access: Access::Read,
        arguments: &[
            Field {
                name: "expression",
                shape: Shape::Text,
                optional: false,
            },
            Field {
                name: "values",
                shape: Shape::Map(&Shape::Text, &Shape::Parameter),
                optional: false,
            },
        ],
        result: Shape::Text,
    },
    Operation {
        name: "segments.format",
        access: Access::Read,
        arguments: &[Field {
            name: "tree",
            shape: Shape::Json,
            optional: false,
        }],
        result: Shape::Text,
    },
    Operation {
        name: "segments.memory_bytes",
        access: Access::Read,
        arguments: &[],
        result: Shape::Integer {
            bits: 64,
            signed: false,
        },
    },
    Operation {
        name: "segments.preview",
        access: Access::Read,
        arguments: &[
            Field {
                name: "expression",
                shape: Shape::Text,
                optional: false,
            },
            Field {
                name: "sample",
                shape: Shape::Integer {
                    bits: 32,
                    signed: false,
                },
                optional: false,
            },
        ],
        result: Shape::Record(&SEGMENT_PREVIEW),
    },
    Operation {
        name: "segments.select",
        access: Access::Read,
        arguments: &[
            Field {
                name: "expression",
                shape: Shape::Text,
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Id("CustomerId")),
    },
    Operation {
        name: "segments.attributes",
        access: Access::Read,
        arguments: &[
            Field {
                name: "expression",
                shape: Shape::Text,
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&CUSTOMER_ATTRIBUTES)),
    },
    Operation {
        name: "segments.create",
        access: Access::Write,
        arguments: &[Field {
            name: "new",
            shape: Shape::Record(&NEW_SEGMENT),
            optional: true,
        }],
        result: Shape::Record(&SEGMENT),
    },
    Operation {
        name: "segments.update",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("SegmentId"),
                optional: false,
            },
            Field {
                name: "patch",
                shape: Shape::Record(&SEGMENT_PATCH),
                optional: true,
            },
        ],
        result: Shape::Record(&SEGMENT),
    },
    Operation {
        name: "segments.delete",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("SegmentId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&SEGMENT),
    },
    Operation {
        name: "segments.add",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("SegmentId"),
                optional: false,
            },
            Field {
                name: "customer_ids",
                shape: Shape::List(&Shape::Id("CustomerId")),
                optional: false,
            },
        ],
        result: Shape::Unit,
    },
    Operation {
        name: "segments.remove",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("SegmentId"),
                optional: false,
            },
            Field {
                name: "customer_ids",
                shape: Shape::List(&Shape::Id("CustomerId")),
                optional: false,
            },
        ],
        result: Shape::Unit,
    },
    Operation {
        name: "segments.acknowledge",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("SegmentId"),
                optional: false,
            },
            Field {
                name: "cursor",
                shape: Shape::Text,
                optional: false,
            },
            Field {
                name: "after",
                shape: Shape::Cursor,
                optional: false,
            },
        ],
        result: Shape::Unit,
    },
    Operation {
        name: "segments.build",
        access: Access::Write,
        arguments: &[],
        result: Shape::Unit,
    },
    Operation {
        name: "segments.settle",
        access: Access::Write,
        arguments: &[],
        result: Shape::Optional(&Shape::Timestamp),
    },
    Operation {
        name: "segments.members_bitmap",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("SegmentId"),
            optional: false,
        }],
        result: Shape::Bytes,
    },
    Operation {
        name: "segments.select_bitmap",
        access: Access::Read,
        arguments: &[Field {
            name: "expression",
            shape: Shape::Text,
            optional: false,
        }],
        result: Shape::Bytes,
    },
    Operation {
        name: "shipments.get",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("ShipmentId"),
            optional: false,
        }],
        result: Shape::Record(&SHIPMENT),
    },
    Operation {
        name: "shipments.find",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("ShipmentId"),
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&SHIPMENT)),
    },
    Operation {
        name: "shipments.list",
        access: Access::Read,
        arguments: &[
            Field {
                name: "query",
                shape: Shape::Record(&SHIPMENT_QUERY),
                optional: true,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&SHIPMENT)),
    },
    Operation {
        name: "shipments.progress",
        access: Access::Read,
        arguments: &[Field {
            name: "order_id",
            shape: Shape::Id("OrderId"),
            optional: false,
        }],
        result: Shape::List(&Shape::Record(&ORDER_LINE_PROGRESS)),
    },
    Operation {
        name: "shipments.as_of",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("ShipmentId"),
                optional: false,
            },
            Field {
                name: "at",
                shape: Shape::Timestamp,
                optional: false,
            },
        ],
        result: Shape::Record(&SHIPMENT),
    },
    Operation {
        name: "shipments.history",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("ShipmentId"),
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&HISTORY_ENTRY)),
    },
    Operation {
        name: "shipments.create",
        access: Access::Write,
        arguments: &[Field {
            name: "new",
            shape: Shape::Record(&NEW_SHIPMENT),
            optional: false,
        }],
        result: Shape::Record(&SHIPMENT),
    },
    Operation {
        name: "shipments.update",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("ShipmentId"),
                optional: false,
            },
            Field {
                name: "patch",
                shape: Shape::Record(&SHIPMENT_PATCH),
                optional: true,
            },
        ],
        result: Shape::Record(&SHIPMENT),
    },
    Operation {
        name: "shipments.ship",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("ShipmentId"),
                optional: false,
            },
            Field {
                name: "step",
                shape: Shape::Record(&SHIPMENT_STEP),
                optional: true,
            },
        ],
        result: Shape::Record(&SHIPMENT),
    },
    Operation {
        name: "shipments.deliver",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("ShipmentId"),
                optional: false,
            },
            Field {
                name: "step",
                shape: Shape::Record(&SHIPMENT_STEP),
                optional: true,
            },
        ],
        result: Shape::Record(&SHIPMENT),
    },
    Operation {
        name: "shipments.delete",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("ShipmentId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&SHIPMENT),
    },
    Operation {
        name: "shipments.restore",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("ShipmentId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&SHIPMENT),
    },
    Operation {
        name: "tasks.get",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("TaskId"),
            optional: false,
        }],
        result: Shape::Record(&TASK),
    },
    Operation {
        name: "tasks.find",
        access: Access::Read,
        arguments: &[Field {
            name: "id",
            shape: Shape::Id("TaskId"),
            optional: false,
        }],
        result: Shape::Optional(&Shape::Record(&TASK)),
    },
    Operation {
        name: "tasks.list",
        access: Access::Read,
        arguments: &[
            Field {
                name: "query",
                shape: Shape::Record(&TASK_QUERY),
                optional: true,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&TASK)),
    },
    Operation {
        name: "tasks.work_queue",
        access: Access::Read,
        arguments: &[
            Field {
                name: "query",
                shape: Shape::Record(&WORK_QUERY),
                optional: true,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&WORK_ITEM)),
    },
    Operation {
        name: "tasks.reminders",
        access: Access::Read,
        arguments: &[
            Field {
                name: "query",
                shape: Shape::Record(&REMINDER_QUERY),
                optional: true,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&TASK)),
    },
    Operation {
        name: "tasks.call_queue",
        access: Access::Read,
        arguments: &[Field {
            name: "queue",
            shape: Shape::Record(&CALL_QUEUE),
            optional: true,
        }],
        result: Shape::List(&Shape::Record(&TASK)),
    },
    Operation {
        name: "tasks.as_of",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("TaskId"),
                optional: false,
            },
            Field {
                name: "at",
                shape: Shape::Timestamp,
                optional: false,
            },
        ],
        result: Shape::Record(&TASK),
    },
    Operation {
        name: "tasks.history",
        access: Access::Read,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("TaskId"),
                optional: false,
            },
            Field {
                name: "page",
                shape: Shape::Record(&PAGE_REQUEST),
                optional: true,
            },
        ],
        result: Shape::Page(&Shape::Record(&HISTORY_ENTRY)),
    },
    Operation {
        name: "tasks.create",
        access: Access::Write,
        arguments: &[Field {
            name: "new",
            shape: Shape::Record(&NEW_TASK),
            optional: false,
        }],
        result: Shape::Record(&TASK),
    },
    Operation {
        name: "tasks.update",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("TaskId"),
                optional: false,
            },
            Field {
                name: "patch",
                shape: Shape::Record(&TASK_PATCH),
                optional: true,
            },
        ],
        result: Shape::Record(&TASK),
    },
    Operation {
        name: "tasks.complete",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("TaskId"),
                optional: false,
            },
            Field {
                name: "completion",
                shape: Shape::Record(&TASK_COMPLETION),
                optional: true,
            },
        ],
        result: Shape::Record(&TASK),
    },
    Operation {
        name: "tasks.cancel",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("TaskId"),
                optional: false,
            },
            Field {
                name: "cancellation",
                shape: Shape::Record(&TASK_CANCELLATION),
                optional: true,
            },
        ],
        result: Shape::Record(&TASK),
    },
    Operation {
        name: "tasks.reopen",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("TaskId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&TASK),
    },
    Operation {
        name: "tasks.check_in",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("TaskId"),
                optional: false,
            },
            Field {
                name: "check",
                shape: Shape::Record(&TASK_CHECK),
                optional: true,
            },
        ],
        result: Shape::Record(&TASK),
    },
    Operation {
        name: "tasks.check_out",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("TaskId"),
                optional: false,
            },
            Field {
                name: "check",
                shape: Shape::Record(&TASK_CHECK),
                optional: true,
            },
        ],
        result: Shape::Record(&TASK),
    },
    Operation {
        name: "tasks.claim",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("TaskId"),
                optional: false,
            },
            Field {
                name: "claiming",
                shape: Shape::Record(&TASK_CLAIMING),
                optional: true,
            },
        ],
        result: Shape::Record(&TASK),
    },
    Operation {
        name: "tasks.release",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("TaskId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&TASK),
    },
    Operation {
        name: "tasks.next_call",
        access: Access::Write,
        arguments: &[Field {
            name: "claiming",
            shape: Shape::Record(&TASK_CLAIMING),
            optional: true,
        }],
        result: Shape::Optional(&Shape::Record(&TASK)),
    },
    Operation {
        name: "tasks.attempt",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("TaskId"),
                optional: false,
            },
            Field {
                name: "attempt",
                shape: Shape::Record(&NEW_CALL_ATTEMPT),
                optional: false,
            },
        ],
        result: Shape::Record(&TASK),
    },
    Operation {
        name: "tasks.delete",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("TaskId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&TASK),
    },
    Operation {
        name: "tasks.restore",
        access: Access::Write,
        arguments: &[
            Field {
                name: "id",
                shape: Shape::Id("TaskId"),
                optional: false,
            },
            Field {
                name: "version",
                shape: Shape::Optional(&Shape::Integer {
                    bits: 64,
                    signed: false,
                }),
                optional: true,
            },
        ],
        result: Shape::Record(&TASK),
    },
];
