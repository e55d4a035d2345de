//! How long the customer still waits for an answer: a thin line that shortens, where waiting costs.

use crate::app::{Core, Running};
use crate::ui::theme;
use crate::vocabulary::Channel;
use egui::{CornerRadius, Rect, Role, Sense, Ui, WidgetInfo, vec2};
use std::time::Duration;

const HEIGHT: f32 = 4.0;

/// The seconds left of the customer's patience for this answer; `None` where nobody counts them.
/// `secs` have passed since the last thing happened, which is when it became the trainee's turn.
pub fn left(session: &Running, secs: u64) -> Option<u64> {
    let scenario = &session.case().scenario;
    // As the engine counts: in live chat always, elsewhere against the clock only.
    let counts = session.setup().mode.is_timed() || scenario.channel == Channel::LiveChat;
    let turn = counts && !session.state().is_speaking() && !session.state().ended;
    turn.then(|| scenario.pace.answer_within_secs.saturating_sub(secs))
}

/// Shows the line; it keeps its height while the customer speaks, so that nothing moves.
pub fn show(ui: &mut Ui, core: &Core, session: &Running, secs: u64) {
    let scenario = &session.case().scenario;
    if !session.setup().mode.is_timed() && scenario.channel != Channel::LiveChat {
        return;
    }
    let palette = theme::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let Some(left) = left(session, secs) else { return };
    let radius = CornerRadius::same((HEIGHT / 2.0) as u8);
    ui.painter().rect_filled(rect, radius, palette.sunken);
    let share = left as f32 / scenario.pace.answer_within_secs.max(1) as f32;
    let color = if share > 0.25 { palette.accent } else { palette.warning };
    let line = Rect::from_min_size(rect.min, vec2(rect.width() * share, HEIGHT));
    ui.painter().rect_filled(line, radius, color);
    let words = core.say("practice-wait-left", &[("secs", left.into())]);
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::ProgressIndicator, true, &words);
        info.value = Some(f64::from(share) * 100.0);
        info
    });
    if left > 0 {
        ui.ctx().request_repaint_after(Duration::from_secs(1));
    }
}
