use seatwright::*;
use std::time::Instant;
fn main() {
    let doc = r#"{"user-scope":"No Portal","synchronous":"yes","user":"1004","name-first-name":"FXS","name-last-name":"4","time-zone":"US/Eastern","dial-policy":"US & Canada","email-address":"FXS4@exampledomain.com","login-username":"1004@exampledomain.com","dial-plan":"exampledomain.com","voicemail-user-control-enabled":"no","phone-numbers-to-allow-enabled":"no","phone-numbers-to-reject-enabled":"no","call-screening-enabled":"no","language-token":"en_US","directory-annouce-in-dial-by-name-enabled":"no","voicemail-enabled":"no","directory-name-visible-in-list-enabled":"no","voicemail-transcription-enabled":"no"}"#;
    let op = operation("netsapiens.user.create").unwrap();
    let o = Options { domain: Some("exampledomain.com".into()), defaults: Defaults::None, ..Default::default() };
    let pairs: Vec<(String,String)> = serde_json::from_str::<std::collections::BTreeMap<String,String>>(doc).unwrap().into_iter().collect();
    let time = |name: &str, f: &mut dyn FnMut()| {
        for _ in 0..20000 { f() }
        let mut best = f64::MAX;
        for _ in 0..7 { let t = Instant::now(); for _ in 0..50000 { f() } best = best.min(t.elapsed().as_nanos() as f64 / 50000.0); }
        println!("{name} {best:.0}");
    };
    time("empty valid", &mut || { std::hint::black_box(is_valid(op, Json("{}"), &o).unwrap()); });
    time("valid json", &mut || { std::hint::black_box(is_valid(op, Json(doc), &o).unwrap()); });
    time("valid form", &mut || { std::hint::black_box(is_valid(op, Form(pairs.iter().map(|(a,b)| (a.as_str(), b.as_str()))), &o).unwrap()); });
    time("build json", &mut || { std::hint::black_box(build(op, Json(doc), &o).unwrap()); });
    time("build form", &mut || { std::hint::black_box(build(op, Form(pairs.iter().map(|(a,b)| (a.as_str(), b.as_str()))), &o).unwrap()); });
    time("value", &mut || { let v: serde_json::Value = serde_json::from_str(doc).unwrap(); std::hint::black_box(serde_json::to_vec(&v).unwrap()); });
}
