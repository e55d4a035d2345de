//! A hash chained over the content of an attempt, so that damage and edits show.

use sha2::{Digest, Sha256};

/// What is sealed at first; a later kind of seal begins otherwise.
const KIND: &[u8] = b"evenkeel attempt 1";

/// The seal of an attempt after some of its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Seal([u8; 32]);

impl Seal {
    /// The seal of what an attempt is made from.
    pub fn begin(made_from: &[&str]) -> Self {
        let mut hash = Sha256::new();
        hash.update(KIND);
        made_from.iter().for_each(|part| add(&mut hash, part.as_bytes()));
        Self(hash.finalize().into())
    }

    /// The seal after some more content. Every part is preceded by its length, so that none can borrow from its neighbour.
    pub fn then(self, parts: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        let mut hash = Sha256::new();
        hash.update(self.0);
        parts.into_iter().for_each(|part| add(&mut hash, part.as_ref().as_bytes()));
        Self(hash.finalize().into())
    }

    /// The seal as it is stored.
    pub fn to_hex(self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// A stored seal.
    pub fn from_hex(hex: &str) -> Option<Self> {
        let mut bytes = [0; 32];
        let plain = hex.len() == 64 && hex.bytes().all(|b| b.is_ascii_hexdigit());
        for (index, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(plain.then(|| hex.get(index * 2..index * 2 + 2))??, 16).ok()?;
        }
        Some(Self(bytes))
    }
}

fn add(hash: &mut Sha256, part: &[u8]) {
    hash.update((part.len() as u64).to_le_bytes());
    hash.update(part);
}

#[cfg(test)]
mod tests {
    use super::Seal;

    #[test]
    fn survives_being_stored() {
        let seal = Seal::begin(&["a"]).then(["b"]);
        assert_eq!(Seal::from_hex(&seal.to_hex()), Some(seal));
        assert_eq!(Seal::from_hex("zz"), None);
        assert_eq!(Seal::from_hex(&"é".repeat(32)), None);
    }

    #[test]
    fn no_part_can_borrow_from_its_neighbour() {
        assert_ne!(Seal::begin(&["ab", "c"]), Seal::begin(&["a", "bc"]));
        assert_ne!(Seal::begin(&[]).then(["a", "b"]), Seal::begin(&[]).then(["a"]).then(["b"]));
    }
}
