//! The same look for egui's own widgets: buttons, fields, menus, scroll bars, tooltips.

use super::{Appearance, Palette, Type, Weight, space, type_scale};
use egui::style::{ScrollAnimation, ScrollStyle, Selection, TextCursorStyle, WidgetVisuals, Widgets};
use egui::{CornerRadius, FontId, Margin, Shadow, Spacing, Stroke, Style, TextStyle, Theme, Visuals, vec2};

const MOTION_SECS: f32 = 0.15;

pub(super) fn of(theme: Theme, appearance: Appearance) -> Style {
    let palette = Palette::of(theme == Theme::Dark);
    let factor =
        appearance.text_factor.clamp(*Appearance::TEXT_FACTOR.start(), *Appearance::TEXT_FACTOR.end());
    let motion = if appearance.reduced_motion { 0.0 } else { MOTION_SECS };
    let mut style = theme.default_style();
    style.text_styles = [
        (TextStyle::Small, type_scale::font(Type::Small.points() * factor, Weight::Regular)),
        (TextStyle::Body, type_scale::font(Type::Body.points() * factor, Weight::Regular)),
        (TextStyle::Button, type_scale::font(Type::Body.points() * factor, Weight::SemiBold)),
        (TextStyle::Heading, type_scale::font(Type::Title.points() * factor, Weight::SemiBold)),
        (TextStyle::Monospace, FontId::monospace(Type::Small.points() * factor)),
    ]
    .into();
    style.spacing = spacing(&style.spacing, factor);
    style.visuals = visuals(&style.visuals, palette);
    style.animation_time = motion;
    style.scroll_animation =
        if appearance.reduced_motion { ScrollAnimation::none() } else { ScrollAnimation::duration(motion) };
    // A word under the pointer should help while reading, not flicker while passing.
    style.interaction.tooltip_delay = 0.4;
    style.interaction.selectable_labels = false;
    style
}

fn spacing(default: &Spacing, factor: f32) -> Spacing {
    Spacing {
        item_spacing: vec2(space::SMALL, space::SMALL),
        button_padding: vec2(space::MEDIUM, space::SMALL),
        interact_size: vec2(space::CONTROL, (space::CONTROL * factor).round()),
        window_margin: Margin::same(space::LARGE as i8),
        menu_margin: Margin::same(space::SMALL as i8),
        icon_width: 20.0,
        icon_width_inner: 12.0,
        icon_spacing: space::SMALL,
        tooltip_width: 360.0,
        combo_width: 160.0,
        slider_width: 200.0,
        slider_rail_height: 4.0,
        indent: space::GROUP,
        scroll: ScrollStyle {
            bar_width: 8.0,
            floating_width: 4.0,
            // Nothing that is read lies under the bar.
            floating_allocated_width: 12.0,
            handle_min_length: 32.0,
            bar_outer_margin: 2.0,
            foreground_color: true,
            dormant_handle_opacity: 0.35,
            active_handle_opacity: 0.5,
            interact_handle_opacity: 0.7,
            ..ScrollStyle::floating()
        },
        ..default.clone()
    }
}

fn visuals(default: &Visuals, palette: &Palette) -> Visuals {
    let popup_shadow = Shadow { offset: [0, 4], blur: 16, spread: 0, color: palette.shadow };
    Visuals {
        override_text_color: None,
        weak_text_color: Some(palette.ink_second),
        widgets: widgets(palette),
        selection: Selection {
            bg_fill: palette.accent_tint,
            stroke: Stroke::new(space::FOCUS, palette.accent),
        },
        hyperlink_color: palette.accent,
        faint_bg_color: palette.sunken,
        extreme_bg_color: palette.raised,
        text_edit_bg_color: Some(palette.raised),
        code_bg_color: palette.sunken,
        warn_fg_color: palette.warning,
        error_fg_color: palette.danger,
        window_corner_radius: CornerRadius::same(space::RADIUS),
        menu_corner_radius: CornerRadius::same(space::RADIUS_CONTROL),
        window_fill: palette.raised,
        window_stroke: Stroke::new(1.0, palette.line),
        window_shadow: popup_shadow,
        popup_shadow,
        panel_fill: palette.ground,
        text_cursor: TextCursorStyle {
            stroke: Stroke::new(2.0, palette.accent),
            // Nothing blinks, and a still window costs no processor time.
            blink: false,
            ..default.text_cursor.clone()
        },
        striped: false,
        slider_trailing_fill: true,
        disabled_alpha: 0.6,
        interact_cursor: Some(egui::CursorIcon::PointingHand),
        ..default.clone()
    }
}

fn widgets(palette: &Palette) -> Widgets {
    let still = WidgetVisuals {
        bg_fill: palette.raised,
        weak_bg_fill: palette.raised,
        bg_stroke: Stroke::new(1.0, palette.outline),
        fg_stroke: Stroke::new(1.0, palette.ink),
        corner_radius: CornerRadius::same(space::RADIUS_CONTROL),
        expansion: 0.0,
    };
    Widgets {
        noninteractive: WidgetVisuals { bg_stroke: Stroke::new(1.0, palette.line), ..still },
        inactive: still,
        hovered: WidgetVisuals {
            bg_fill: palette.sunken,
            weak_bg_fill: palette.sunken,
            bg_stroke: Stroke::new(1.0, palette.ink_second),
            ..still
        },
        // egui has one look for pressed and focused, so this is also the focus ring of its own widgets.
        active: WidgetVisuals {
            bg_fill: palette.sunken,
            weak_bg_fill: palette.sunken,
            bg_stroke: Stroke::new(space::FOCUS, palette.accent),
            fg_stroke: Stroke::new(2.0, palette.ink),
            ..still
        },
        open: WidgetVisuals {
            bg_fill: palette.sunken,
            weak_bg_fill: palette.sunken,
            bg_stroke: Stroke::new(1.0, palette.accent),
            ..still
        },
    }
}
