//! Fills documented defaults on create.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::collections::slot::Slot;
use crate::collections::slot_set::SlotSet;
use crate::engine::work::Work;
use crate::input::record::Record;
use crate::input::scalar::Scalar;
use crate::issues::Issue;
use crate::issues::code::Code;
use crate::options::Defaults;
use crate::plan::Plan;

impl Work {
    pub(crate) fn fill(&mut self, record: &mut Record<'_, '_>) {
        let plan = record.plan;
        let mode = record.settings.options.defaults;
        if mode == Defaults::None {
            return;
        }
        let site = plan.inherits_from;
        let to_site = self.good.has(site)
            && record.get(site).and_then(Scalar::as_text).is_some_and(|site| !site.is_empty());
        let inherits = to_site && !plan.inheritable.is_empty();
        let mut left = SlotSet::default();
        let mut overriding = SlotSet::default();
        for slot in plan.defaulted.iter() {
            let partner = plan.spec(slot).map_or(Slot::NONE, |spec| spec.partner);
            let partner = self.given.has(partner) || self.closed.has(partner);
            if self.given.has(slot) || self.closed.has(slot) || partner {
                continue;
            }
            if mode == Defaults::Required {
                if plan.required.has(slot) {
                    self.filled.set(slot);
                }
                continue;
            }
            if inherits && plan.inheritable.has(slot) {
                if mode == Defaults::All {
                    overriding.set(slot);
                } else {
                    left.set(slot);
                    continue;
                }
            }
            self.filled.set(slot);
        }
        let mut contested = SlotSet::default();
        plan.contested.iter().filter(|slot| self.filled.has(*slot)).for_each(|slot| contested.set(slot));
        name_them(record, plan, Code::Inherited, &left);
        name_them(record, plan, Code::OverridesInherited, &overriding);
        name_them(record, plan, Code::ContestedDefault, &contested);
    }
}

/// One info that names fields, at the first of them.
pub(crate) fn name_them(record: &mut Record<'_, '_>, plan: &Plan, code: Code, slots: &SlotSet) {
    let Some(first) = slots.iter().next() else { return };
    let names: Vec<String> =
        slots.iter().filter_map(|slot| plan.spec(slot)).map(|spec| spec.wire.to_owned()).collect();
    record.issue(first, Issue::info(code).param("fields", names));
}
