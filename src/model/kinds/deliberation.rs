//! A decision of the assembly, with the fields of the common base of local data (SCDL délibérations 2.1.5).

use std::sync::Arc;

use crate::{
    base::source::{Span, Spanned},
    model::{date::Date, meta::Stated},
};

/// A deliberation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Deliberation {
    /// Its number (`DELIB_ID`).
    pub number: Stated<Spanned<Arc<str>>>,
    /// When it was voted (`DELIB_DATE`).
    pub date: Stated<Spanned<Date>>,
    /// What it is about (`DELIB_OBJET`).
    pub subject: Stated<Spanned<Arc<str>>>,
    /// Its matter in the nomenclature of the State (`DELIB_MATIERE_CODE`, `DELIB_MATIERE_NOM`).
    pub matter: Stated<Matter>,
    /// Who voted (`COLL_NOM`, `COLL_SIRET`); the organisation of the settings when absent.
    pub collectivity: Option<Collectivity>,
    /// The budget that it belongs to (`BUDGET_ANNEE`, `BUDGET_NOM`).
    pub budget: Option<BudgetYear>,
    /// Its arrival at the prefecture (`PREF_ID`, `PREF_DATE`).
    pub prefecture: Option<Prefecture>,
    /// How it was voted.
    pub votes: Stated<Votes>,
    /// Where its act is (`DELIB_URL`).
    pub url: Option<Spanned<Arc<str>>>,
}

/// A matter of the nomenclature.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Matter {
    /// `5.2`
    pub code: Option<Spanned<Arc<str>>>,
    /// `Institutions et vie politique/Fonctionnement des assemblées`
    pub name: Option<Spanned<Arc<str>>>,
}

/// Who voted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Collectivity {
    /// Its name.
    pub name: Option<Spanned<Arc<str>>>,
    /// Its SIRET, fourteen digits.
    pub siret: Option<Spanned<Arc<str>>>,
}

/// A budget of a year.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BudgetYear {
    /// The year.
    pub year: Option<Spanned<Arc<str>>>,
    /// Its name.
    pub name: Option<Spanned<Arc<str>>>,
}

/// The arrival at the prefecture.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Prefecture {
    /// Its number there.
    pub id: Option<Spanned<Arc<str>>>,
    /// When.
    pub date: Option<Spanned<Date>>,
}

/// How a deliberation was voted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Votes {
    /// Members of the assembly (`VOTE_EFFECTIF`).
    pub members: Option<Spanned<u32>>,
    /// Those who voted (`VOTE_REEL`).
    pub present: Option<Spanned<u32>>,
    /// In favour (`VOTE_POUR`).
    pub yes: Option<Spanned<u32>>,
    /// Against (`VOTE_CONTRE`).
    pub no: Option<Spanned<u32>>,
    /// Neither (`VOTE_ABSTENTION`).
    pub abstention: Option<Spanned<u32>>,
    /// Where they are declared.
    pub span: Span,
}
