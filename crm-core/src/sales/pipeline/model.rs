//! A pipeline in its shapes: what may be given, what is returned, what an update says.

use minicbor::{Decode, Encode};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::base::{
    Patch, PipelineId, StageId, Timestamp, debug_by_id, debug_by_type, decimal_cbor, decimal_json,
};
use crate::sales::prediction::Prediction;

/// What has become of a deal: what the stage says in which it is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum DealStatus {
    /// It is being worked on.
    #[default]
    #[n(0)]
    Open,
    /// The customer has bought.
    #[n(1)]
    Won,
    /// Nothing came of it.
    #[n(2)]
    Lost,
}

/// A field of a deal that a stage can ask for.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum DealField {
    /// What it comes to, once or again and again.
    #[n(0)]
    Amount,
    /// What is to be sold, line by line.
    #[n(1)]
    Lines,
    /// Who takes part on the customer's side.
    #[n(2)]
    Contacts,
    /// When it is expected to be closed.
    #[n(3)]
    ExpectedCloseOn,
    /// Where it came from.
    #[n(4)]
    Source,
    /// The campaign that brought it.
    #[n(5)]
    Campaign,
    /// What is to be done next.
    #[n(6)]
    NextStep,
    /// Who else is after it.
    #[n(7)]
    Competitors,
    /// Why it was lost.
    #[n(8)]
    LostReason,
    /// Whose deal it is.
    #[n(9)]
    Owner,
    /// Whose team's it is.
    #[n(10)]
    Team,
}

impl DealField {
    /// The field's name, as errors give it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Amount => "amount",
            Self::Lines => "lines",
            Self::Contacts => "contacts",
            Self::ExpectedCloseOn => "expected_close_on",
            Self::Source => "source",
            Self::Campaign => "campaign",
            Self::NextStep => "next_step",
            Self::Competitors => "competitors",
            Self::LostReason => "lost_reason",
            Self::Owner => "owner",
            Self::Team => "team",
        }
    }
}

/// A condition on a deal that goes into a stage, or out of it.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum StageCheck {
    /// A quote for it is accepted.
    #[n(0)]
    QuoteAccepted,
    /// The customer or a contact was spoken with since it came into the stage in which it is.
    #[n(1)]
    ActivityDone,
    /// A next action is planned.
    #[n(2)]
    NextActionPlanned,
}

impl StageCheck {
    /// The check's name, as errors give it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::QuoteAccepted => "quote_accepted",
            Self::ActivityDone => "activity_done",
            Self::NextActionPlanned => "next_action_planned",
        }
    }
}

/// A stage of a pipeline.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct Stage {
    /// The stage's id; no two stages share one, also of different pipelines.
    #[n(0)]
    pub id: StageId,
    /// The name; no two stages of a pipeline share one, whatever its case.
    #[n(1)]
    pub name: String,
    /// What a deal in it is.
    #[n(2)]
    pub kind: DealStatus,
    /// How probable it is that a deal in it is won, in percent; 100 where it is, 0 where it is lost.
    #[cbor(n(3), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub probability: Decimal,
    /// After so many days in which nothing happens, a deal in it is stalled.
    #[n(4)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stalled_after_days: Option<u32>,
    /// What a deal must have to come into it, and keeps while it is in it.
    #[cbor(n(5), skip_if = "Vec::is_empty")]
    pub required_fields: Vec<DealField>,
    /// Where a deal may go from it; anywhere when empty. A deal can be lost from anywhere.
    #[cbor(n(6), skip_if = "Vec::is_empty")]
    pub next_stage_ids: Vec<StageId>,
    /// What must hold of a deal that comes into it.
    #[cbor(n(7), skip_if = "Vec::is_empty")]
    pub entry_checks: Vec<StageCheck>,
    /// What must hold of a deal that goes on from it; of one that is lost nothing.
    #[cbor(n(8), skip_if = "Vec::is_empty")]
    pub exit_checks: Vec<StageCheck>,
}

/// A stage that a pipeline had once. Deals have been in it, so it is not forgotten.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct FormerStage {
    /// The stage's id.
    #[n(0)]
    pub id: StageId,
    /// The name it had.
    #[n(1)]
    pub name: String,
    /// What a deal in it was.
    #[n(2)]
    pub kind: DealStatus,
    /// The stage that took its deals; it may be a former stage by now.
    #[n(3)]
    pub replaced_by: StageId,
    /// When it was taken out.
    #[n(4)]
    pub removed_at: Timestamp,
}

/// The way of deals: stages one after the other.
///
/// It has at least one stage of each kind, so that every deal can be won and can be lost.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct Pipeline {
    /// The pipeline's id.
    #[n(0)]
    pub id: PipelineId,
    /// The name; no two pipelines that are not deleted share one, whatever its case.
    #[n(1)]
    pub name: String,
    /// What it is for.
    #[n(2)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Its stages, in their order.
    #[n(3)]
    pub stages: Vec<Stage>,
    /// The stages that it had once, oldest first.
    #[cbor(n(4), skip_if = "Vec::is_empty")]
    pub former_stages: Vec<FormerStage>,
    /// When the record was created.
    #[n(5)]
    pub created_at: Timestamp,
    /// When it was last changed.
    #[n(6)]
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    #[n(7)]
    pub version: u64,
    /// When it was deleted.
    #[n(8)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
    /// How it predicts what becomes of its deals; none when it does not, and their probability is the stage's.
    #[n(9)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prediction: Option<Prediction>,
}

impl Pipeline {
    /// The stage with this id, unless the pipeline does not have it, or not any more.
    pub fn stage(&self, id: StageId) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.id == id)
    }

    /// The first stage of this kind.
    pub fn first(&self, kind: DealStatus) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.kind == kind)
    }

    /// What a deal is in a stage that the pipeline has or had.
    pub(in crate::sales) fn kind_of(&self, id: StageId) -> Option<DealStatus> {
        let former = self.former_stages.iter().find(|stage| stage.id == id);
        self.stage(id)
            .map(|stage| stage.kind)
            .or(former.map(|stage| stage.kind))
    }

    /// The stage with this id, or the one that took its deals when it is a former one.
    pub(in crate::sales) fn stage_now(&self, id: StageId) -> Option<&Stage> {
        let mut id = id;
        // A stage that took deals and was taken out itself stands behind those that it took them from.
        for former in &self.former_stages {
            if former.id == id {
                id = former.replaced_by;
            }
        }
        self.stage(id)
    }
}

/// A stage of a pipeline to create or to edit. A [`Stage`] can be turned into one, to be given back with changes.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NewStage {
    /// In an edit the id of a stage that the pipeline has. For a new one an id that was minted elsewhere, so that others
    /// can name it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<StageId>,
    /// The name, at most 200 bytes.
    pub name: String,
    /// What a deal in it is; it stays what it is.
    pub kind: DealStatus,
    /// How probable it is that a deal in it is won, in percent. An open stage needs one, another has 100 or 0.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub probability: Option<Decimal>,
    /// After so many days in which nothing happens, a deal in it is stalled: 1 to 10,000; never when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stalled_after_days: Option<u32>,
    /// What a deal must have to come into it, and keeps while it is in it.
    pub required_fields: Vec<DealField>,
    /// Where a deal may go from it; anywhere when empty. A deal can be lost from anywhere.
    pub next_stage_ids: Vec<StageId>,
    /// What must hold of a deal that comes into it.
    pub entry_checks: Vec<StageCheck>,
    /// What must hold of a deal that goes on from it; of one that is lost nothing.
    pub exit_checks: Vec<StageCheck>,
}

impl NewStage {
    /// A stage for deals that are being worked on, and how probable it is that one in it is won, in percent.
    pub fn open(name: impl Into<String>, probability: impl Into<Decimal>) -> Self {
        Self {
            name: name.into(),
            probability: Some(probability.into()),
            ..Self::default()
        }
    }

    /// A stage for deals that are won.
    pub fn won(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            kind: DealStatus::Won,
            ..Self::default()
        }
    }

    /// A stage for deals that are lost.
    pub fn lost(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            kind: DealStatus::Lost,
            ..Self::default()
        }
    }
}

impl From<Stage> for NewStage {
    fn from(stage: Stage) -> Self {
        let Stage {
            id,
            name,
            kind,
            probability,
            stalled_after_days,
            required_fields,
            next_stage_ids,
            entry_checks,
            exit_checks,
        } = stage;
        Self {
            id: Some(id),
            name,
            kind,
            probability: Some(probability),
            stalled_after_days,
            required_fields,
            next_stage_ids,
            entry_checks,
            exit_checks,
        }
    }
}

/// A pipeline to create.
///
/// ```
/// use crm_core::{Code, Crm, NewPipeline, NewStage};
/// let crm = Crm::in_memory()?;
/// let stages = vec![NewStage::open("Contacted", 20), NewStage::open("Offer", 60), NewStage::won("Won")];
/// let error = crm.pipelines().create(NewPipeline::new("Sales", stages.clone())).unwrap_err();
/// // A deal could not be lost.
/// assert_eq!((error.code(), error.field()), (Code::Required, Some("stages")));
///
/// let stages = [stages, vec![NewStage::lost("Lost")]].concat();
/// let sales = crm.pipelines().create(NewPipeline::new("Sales", stages))?;
/// assert_eq!(sales.stages[1].name, "Offer");
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NewPipeline {
    /// The id, when it was minted elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<PipelineId>,
    /// The name, at most 200 bytes.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// Its stages, in their order: at most 100, and at least one of each kind.
    pub stages: Vec<NewStage>,
    /// How it predicts what becomes of its deals.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prediction: Option<Prediction>,
}

impl NewPipeline {
    /// A pipeline of these stages.
    pub fn new(name: impl Into<String>, stages: Vec<NewStage>) -> Self {
        Self {
            name: name.into(),
            stages,
            ..Self::default()
        }
    }
}

/// What an update says of each field of a pipeline. Its stages are changed by an edit.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PipelinePatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is for.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub description: Patch<String>,
    /// How it predicts what becomes of its deals. All of them are looked at again in the same transaction.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub prediction: Patch<Prediction>,
}

/// Where the deals of a stage go that is taken out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StageReplacement {
    /// The stage that is taken out.
    pub from_stage_id: StageId,
    /// The stage that takes its deals, of the same kind; a new one among them has an id of its own.
    pub to_stage_id: StageId,
}

/// New stages for a pipeline that may be in use.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PipelineEdit {
    /// Refuse the edit with `stale_version` unless the pipeline has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// All its stages, in their order. A stage that it has and that is not named here by its id is taken out.
    pub stages: Vec<NewStage>,
    /// Where the deals of each stage go that is taken out, also when it has none now: a deleted one may come back.
    pub replacements: Vec<StageReplacement>,
}

impl PipelineEdit {
    /// These stages, in this order.
    pub fn to(stages: Vec<NewStage>) -> Self {
        Self {
            stages,
            ..Self::default()
        }
    }

    /// The deals of one stage go to another.
    #[must_use]
    pub fn replace(mut self, from_stage_id: StageId, to_stage_id: StageId) -> Self {
        self.replacements.push(StageReplacement {
            from_stage_id,
            to_stage_id,
        });
        self
    }
}

/// What an edit does to the deals of a stage that it takes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct StageMigration {
    /// The stage that is taken out.
    pub from_stage_id: StageId,
    /// Where its deals go.
    pub to_stage_id: StageId,
    /// How many deals that is.
    pub deals: u64,
}

/// A pipeline after an edit.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditedPipeline {
    /// The pipeline as it is now.
    pub pipeline: Pipeline,
    /// What happened to the deals of each stage that was taken out.
    pub migrations: Vec<StageMigration>,
}

debug_by_id!(Pipeline, NewPipeline, Stage, NewStage, FormerStage);
debug_by_type!(PipelinePatch, PipelineEdit, EditedPipeline);
