//! Answers that no server should give: changed bytes, any status, any operation, with a secret of the request inside.

use seatwright::{OPERATIONS, ResponseOptions, read_response};
use seatwright_tests::load_all;
use serde_json::Value;

use crate::clock::processor_time;
use crate::mutation::{Dice, bytes};

const ROUNDS: usize = 5_000;
const CANARY: &str = "c4n4ry\"S3cret";
const STATUSES: &[u16] = &[0, 200, 201, 202, 204, 301, 400, 401, 403, 404, 405, 409, 422, 429, 500, 503, 999];

#[test]
fn mutated_answers_never_panic_and_never_show_a_secret() {
    let files = load_all();
    let cases = files.iter().flat_map(|file| &file.cases).filter(|case| case.status.is_some());
    let bodies: Vec<String> = cases
        .map(seatwright_tests::Case::answer)
        .filter(|body| body.len() < 1 << 14)
        .filter_map(|body| String::from_utf8(body).ok())
        .collect();
    assert!(bodies.len() > 100, "the vectors of answers are gone");
    let request = serde_json::json!({
        "headers": { "retry-after": "30" },
        "request": { "body": { "user": "1004", "userId": "a@example.com", "password": CANARY, "time-zone": "" } },
    });
    let options = ResponseOptions::from_json(&request.to_string()).unwrap();
    let escaped = serde_json::to_string(CANARY).unwrap();
    let inside = escaped.trim_matches('"');
    let mut dice = Dice::new(0x5eed_a25e_0001);
    let mut shown = 0;
    for _ in 0..ROUNDS {
        let mut body = dice.pick(&bodies).clone();
        let at = dice.roll(body.len() + 1);
        if body.is_char_boundary(at) {
            let spelling = if dice.roll(2) == 0 { CANARY } else { inside };
            body.insert_str(at, spelling);
        }
        if dice.roll(2) == 0 {
            body = bytes(&mut dice, &body);
        }
        let operation = dice.pick(OPERATIONS).id;
        let status = *dice.pick(STATUSES);
        let mut outcome = read_response(operation, status, body.as_bytes(), &options).unwrap();
        let json = outcome.to_json();
        assert!(serde_json::from_str::<Value>(&json).is_ok(), "{operation} {status} {body}");
        shown += usize::from(json.contains("***"));
        outcome.record = None;
        let json = outcome.to_json();
        for secret in [CANARY, inside] {
            assert!(!json.contains(secret), "{operation} {status} {body}\n{json}");
        }
    }
    assert!(shown > 100, "only {shown} secrets were met: the test tests nothing");
}

/// What a reader could stumble over again and again: twice the length takes about twice the time.
#[test]
fn long_answers_take_no_longer_than_their_length() {
    let options = ResponseOptions::from_json(r#"{"request":{"body":{"password":"aaab"}}}"#).unwrap();
    let pieces = [
        "[Error ",
        "[Error 4200] ",
        "token ",
        "token\"",
        "token: ",
        "nss_",
        "%",
        "a-a ",
        "time-zone ",
        "aaa",
        "\u{202e}",
        "User ",
        "{",
        "\" ",
    ];
    for piece in pieces {
        for (operation, status) in
            [("createUser", 400), ("createUser", 404), ("post_user", 400), ("users/create", 200)]
        {
            let time = |length: usize| {
                let body = piece.repeat(length / piece.len());
                let call = || read_response(operation, status, body.as_bytes(), &options).unwrap();
                processor_time(call).as_secs_f64()
            };
            // Eight times the length; a quadratic reader would need 64 times the time. Five tries: other programs disturb the caches.
            let linear = (0..5).any(|_| time(1 << 16) < time(1 << 13).max(0.001) * 32.0);
            assert!(linear, "{piece:?} {operation} {status}");
        }
    }
}
