//! A server that fails in every way that a real one was seen to, by a seed.

use std::collections::BTreeMap;

use seatwright_rows::{Answer, Purpose, Step};
use serde_json::{Map, Value, json};

/// Numbers that look random and are the same for a seed (Marsaglia's xorshift).
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub(crate) fn below(&mut self, count: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % count.max(1)
    }

    /// Whether something happens that happens `part` times in a thousand.
    pub(crate) fn happens(&mut self, part: u64) -> bool {
        self.below(1000) < part
    }
}

/// What a server does with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The connection breaks before the server acts.
    DroppedBefore,
    /// It acts, and the connection breaks.
    DroppedAfter,
    FailedBefore,
    FailedAfter,
    BusyBefore,
    BusyAfter,
    Throttled,
    /// A proxy sends the request twice, and passes the second answer on.
    Repeated,
    /// It answers 202, and the record cannot be read for a while.
    Unreadable,
    /// A proxy answers with a page, after the server has acted.
    Page,
    /// It acts, and the answer is that of somebody else, of a number that no sheet here has.
    Another,
}

pub(crate) const FAULTS: [Fault; 11] = [
    Fault::DroppedBefore,
    Fault::DroppedAfter,
    Fault::FailedBefore,
    Fault::FailedAfter,
    Fault::BusyBefore,
    Fault::BusyAfter,
    Fault::Throttled,
    Fault::Repeated,
    Fault::Unreadable,
    Fault::Page,
    Fault::Another,
];

pub(crate) struct Server {
    pub(crate) random: Random,
    /// How many times in a thousand each fault happens.
    pub(crate) faults: u64,
    /// Whether a name may be taken once only.
    pub(crate) unique: bool,
    /// Faults that do not happen.
    pub(crate) without: Vec<Fault>,
    pub(crate) records: BTreeMap<String, Value>,
    /// How often a record was made.
    pub(crate) made: BTreeMap<String, u32>,
    /// How many reads of a record fail yet.
    hidden: BTreeMap<String, u32>,
    pub(crate) requests: u64,
    /// Who was answered with a success, or read with the values that were sent.
    pub(crate) told: BTreeMap<String, u32>,
}

fn answer(status: u16, body: &Value) -> Answer {
    Answer { status, headers: Vec::new(), body: body.to_string().into_bytes() }
}

/// `users/1001` of a path.
pub(crate) fn name(step: &Step) -> String {
    let path = step.path.strip_prefix("/ns-api/v2/domains/example.com/").unwrap_or(&step.path);
    if step.method != "POST" {
        return path.replace("%20", " ");
    }
    let body: Value = serde_json::from_slice(&step.body).unwrap();
    let key = step.operation().record_identity.key;
    format!("{}/{}", path.trim_start_matches('/'), body[key].as_str().unwrap())
}

impl Server {
    pub(crate) fn new(seed: u64, faults: u64) -> Self {
        Self {
            random: Random::new(seed),
            faults,
            unique: true,
            without: Vec::new(),
            records: BTreeMap::new(),
            made: BTreeMap::new(),
            hidden: BTreeMap::new(),
            requests: 0,
            told: BTreeMap::new(),
        }
    }

    /// What exists before the run.
    pub(crate) fn with(mut self, folder: &str, key: &str, records: &str) -> Self {
        for record in serde_json::from_str::<Vec<Value>>(records).unwrap() {
            self.records.insert(format!("{folder}/{}", record[key].as_str().unwrap()), record);
        }
        self
    }

    fn fault(&mut self) -> Option<Fault> {
        let faults = self.faults;
        let found = FAULTS.iter().find(|fault| !self.without.contains(fault) && self.random.happens(faults));
        found.copied()
    }

    /// Takes a request. Nothing comes back when the connection breaks.
    pub(crate) fn take(&mut self, step: &Step) -> Answer {
        self.requests += 1;
        let fault = self.fault();
        let busy = || Answer { headers: vec![("Retry-After".into(), "3".into())], ..answer(503, &json!({})) };
        match fault {
            Some(Fault::DroppedBefore) => return Answer::none(),
            Some(Fault::FailedBefore) => {
                return answer(500, &json!({"code": 500, "message": "Internal error"}));
            }
            Some(Fault::BusyBefore) => return busy(),
            Some(Fault::Throttled) => {
                return Answer {
                    headers: vec![("retry-after".into(), "2".into())],
                    ..answer(429, &json!({"code": 429}))
                };
            }
            _ => {}
        }
        if step.purpose == Purpose::LookUp {
            return self.read(step, fault);
        }
        if step.purpose == Purpose::Check {
            return self.validate(step, fault);
        }
        let mut given = self.act(step);
        match fault {
            Some(Fault::DroppedAfter) => Answer::none(),
            Some(Fault::FailedAfter) => answer(502, &json!({"code": 502, "message": "Bad gateway"})),
            Some(Fault::BusyAfter) => busy(),
            Some(Fault::Page) => {
                Answer { status: 200, headers: Vec::new(), body: b"<html>Log in</html>".to_vec() }
            }
            Some(Fault::Another) => {
                answer(200, &json!({"user": "990099", "site": "Elsewhere", "username": "x"}))
            }
            _ => {
                if fault == Some(Fault::Repeated) {
                    given = self.act(step);
                }
                if fault == Some(Fault::Unreadable) {
                    let reads = 1 + u32::try_from(self.random.below(3)).unwrap();
                    self.hidden.insert(name(step), reads);
                }
                if matches!(given.status, 200 | 202) {
                    *self.told.entry(name(step)).or_default() += 1;
                }
                given
            }
        }
    }

    /// Gives an address an id of its own each time, and stores nothing.
    fn validate(&mut self, step: &Step, fault: Option<Fault>) -> Answer {
        match fault {
            Some(Fault::DroppedAfter) => return Answer::none(),
            Some(Fault::FailedAfter | Fault::BusyAfter) => return answer(503, &json!({"code": 503})),
            Some(Fault::Page) => return Answer { body: b"<html>".to_vec(), ..answer(200, &json!({})) },
            Some(Fault::Another) => return answer(200, &json!({"user": "990099"})),
            _ => {}
        }
        let mut body: Value = serde_json::from_slice(&step.body).unwrap();
        body["emergency-address-id"] = json!(format!("a-{}", self.random.below(1 << 40)));
        body["address-formatted-pidflo"] = json!({"ValidationStatus": "VALID"});
        answer(200, &body)
    }

    fn read(&mut self, step: &Step, fault: Option<Fault>) -> Answer {
        let name = name(step);
        match fault {
            Some(Fault::DroppedAfter) => return Answer::none(),
            Some(Fault::FailedAfter | Fault::BusyAfter) => {
                return answer(503, &json!({"code": 503, "message": "Busy"}));
            }
            Some(Fault::Page) => return Answer { body: b"<html>".to_vec(), ..answer(404, &json!({})) },
            Some(Fault::Another) => return answer(200, &json!({"user": "990099", "site": "Elsewhere"})),
            _ => {}
        }
        if let Some(left) = self.hidden.get_mut(&name).filter(|left| **left > 0) {
            *left -= 1;
            return self.missing(&name);
        }
        if name.ends_with("/addresses") {
            let inside = self.records.iter().filter(|(known, _)| known.starts_with(&format!("{name}/")));
            return answer(200, &Value::Array(inside.map(|(_, record)| record.clone()).collect()));
        }
        match self.records.get(&name) {
            Some(record) => {
                *self.told.entry(name).or_default() += 1;
                answer(200, record)
            }
            None => self.missing(&name),
        }
    }

    fn missing(&mut self, name: &str) -> Answer {
        if self.random.happens(100) {
            return answer(200, &json!([]));
        }
        let text = format!("{name} does not exist in domain example.com");
        answer(404, &json!({"code": 404, "message": text}))
    }

    /// Makes or changes the record.
    fn act(&mut self, step: &Step) -> Answer {
        let body: Value = serde_json::from_slice(&step.body).unwrap();
        let name = name(step);
        let mut fields: Map<String, Value> = body.as_object().unwrap().clone();
        fields.remove("synchronous");
        if let Some(mail) = fields.remove("email-address") {
            fields.insert("email".into(), mail);
        }
        if step.method == "PUT" {
            let Some(record) = self.records.get_mut(&name) else { return self.missing(&name) };
            record.as_object_mut().unwrap().extend(fields);
        } else {
            if self.unique && self.records.contains_key(&name) {
                return answer(409, &json!({"code": 409, "message": "UID already exists."}));
            }
            fields.insert("domain".into(), json!("example.com"));
            self.records.insert(name.clone(), Value::Object(fields));
            *self.made.entry(name).or_default() += 1;
        }
        if step.operation().platform() == "crmcom" {
            return answer(
                200,
                &json!({"status": {"code": "OK"}, "data": {"id": "7", "username": body["username"]}}),
            );
        }
        answer(202, &json!({"code": 202, "message": "Accepted"}))
    }
}
