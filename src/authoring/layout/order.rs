//! The order within the layers, so that few lines cross.

use super::crossings::crossings;
use super::trunks::Web;

/// How often the layers are swept to and fro.
const SWEEPS: usize = 10;

/// Orders the layers: each item near the middle of those it is tied to, sweeping to and fro, and the best order is kept.
pub(super) fn order(web: &mut Web) {
    let mut places = vec![0; web.before.len()];
    for layer in &web.layers {
        number(layer, &mut places);
    }
    let mut best = (count(web, &places), web.layers.clone());
    for sweep in 0..SWEEPS {
        if best.0 == 0 {
            break;
        }
        let forward = sweep % 2 == 0;
        for step in 0..web.layers.len() {
            let at = if forward { step } else { web.layers.len() - 1 - step };
            let ties = if forward { &web.before } else { &web.after };
            let middle = |item: usize| match &ties[item][..] {
                [] => places[item] as f32,
                tied => tied.iter().map(|&other| places[other] as f32).sum::<f32>() / tied.len() as f32,
            };
            let mut keyed: Vec<(f32, usize)> =
                web.layers[at].iter().map(|&item| (middle(item), item)).collect();
            // Stable, so that what is equally good stays as it was.
            keyed.sort_by(|a, b| a.0.total_cmp(&b.0));
            web.layers[at] = keyed.into_iter().map(|(_, item)| item).collect();
            number(&web.layers[at], &mut places);
        }
        swap_neighbours(web, &mut places);
        let crossing = count(web, &places);
        if crossing < best.0 {
            best = (crossing, web.layers.clone());
        }
    }
    web.layers = best.1;
}

fn number(layer: &[usize], places: &mut [usize]) {
    for (place, &item) in layer.iter().enumerate() {
        places[item] = place;
    }
}

/// How many lines cross in all.
fn count(web: &Web, places: &[usize]) -> usize {
    let between = web.layers.windows(2).map(|pair| {
        let ties = pair[0]
            .iter()
            .flat_map(|&from| web.after[from].iter().map(move |&to| (places[from], places[to])));
        crossings(ties.collect(), pair[1].len())
    });
    between.sum()
}

/// Swaps neighbours wherever that alone uncrosses lines.
fn swap_neighbours(web: &mut Web, places: &mut [usize]) {
    for at in 0..web.layers.len() {
        for place in 1..web.layers[at].len() {
            let (a, b) = (web.layers[at][place - 1], web.layers[at][place]);
            let cross = |a: usize, b: usize| {
                let both = [&web.before, &web.after];
                both.iter().map(|ties| crossed(&ties[a], &ties[b], places)).sum::<usize>()
            };
            if cross(b, a) < cross(a, b) {
                web.layers[at].swap(place - 1, place);
                (places[a], places[b]) = (place, place - 1);
            }
        }
    }
}

/// How many ties of an item cross those of the item after it.
fn crossed(first: &[usize], second: &[usize], places: &[usize]) -> usize {
    first.iter().map(|&a| second.iter().filter(|&&b| places[b] < places[a]).count()).sum()
}
