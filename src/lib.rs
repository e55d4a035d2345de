//! Evenkeel: practise de-escalation with a scripted angry customer.

pub mod diagnostic;
pub mod vocabulary;
pub mod words;

pub mod phrase;

pub mod scenario;

pub mod scoring;

pub mod customer;
pub mod escalation;
pub mod report;

pub mod export;
pub mod session;

pub mod store;

pub mod app;

pub mod cli;

#[cfg(feature = "gui")]
pub mod ui;
