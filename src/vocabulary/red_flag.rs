//! Faults that no good average hides.

use serde::{Deserialize, Serialize};

/// A fault counted beside the score and never averaged away, as critical errors are in contact-centre QA.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RedFlag {
    /// An insult or a swear word aimed at the customer.
    Insult,
    /// Talking down to the customer, sarcasm, "calm down".
    Condescension,
    /// Telling the customer it is their fault.
    Blame,
    /// "I understand, but": sympathy taken back in the same breath.
    UnderstandBut,
    /// Promising what the trainee may not decide, or what nobody can guarantee.
    PromiseBeyondAuthority,
    /// Replying before the vent was out.
    Interruption,
    /// Repeating a line the customer has already rejected.
    RepeatedLine,
    /// Asking for or giving personal data where everybody can read it.
    PersonalDataInPublic,
}

super::keyed!(RedFlag {
    Insult = "insult",
    Condescension = "condescension",
    Blame = "blame",
    UnderstandBut = "understand_but",
    PromiseBeyondAuthority = "promise_beyond_authority",
    Interruption = "interruption",
    RepeatedLine = "repeated_line",
    PersonalDataInPublic = "personal_data_in_public",
});
