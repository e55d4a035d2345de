//! How many lines cross between two layers.

/// Counts the crossings among ties given as places in the earlier and the later layer.
pub(super) fn crossings(mut ties: Vec<(usize, usize)>, later: usize) -> usize {
    ties.sort_unstable();
    // A tree of sums over the later layer's places: how many ties so far end at or before each.
    let mut sums = vec![0_usize; later + 1];
    let mut crossings = 0;
    for (count, &(_, to)) in ties.iter().enumerate() {
        let mut at_or_before = 0;
        let mut at = to + 1;
        while at > 0 {
            at_or_before += sums[at];
            at &= at - 1;
        }
        crossings += count - at_or_before;
        let mut at = to + 1;
        while at <= later {
            sums[at] += 1;
            at += at & at.wrapping_neg();
        }
    }
    crossings
}

#[cfg(test)]
mod tests {
    use super::crossings;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn counts_every_pair_that_crosses(ties in proptest::collection::vec((0_usize..9, 0_usize..9), 0..40)) {
            let pairs = ties.iter().enumerate().flat_map(|(i, a)| ties[..i].iter().map(move |b| (a, b)));
            let crossing = pairs.filter(|(a, b)| (a.0 < b.0 && a.1 > b.1) || (a.0 > b.0 && a.1 < b.1)).count();
            prop_assert_eq!(crossings(ties, 9), crossing);
        }
    }
}
