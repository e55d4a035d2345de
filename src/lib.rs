//! Evenkeel: practise de-escalation with a scripted angry customer.

pub mod diagnostic;
pub mod phrase;
pub mod scoring;
pub mod vocabulary;
