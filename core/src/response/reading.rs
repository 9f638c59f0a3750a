//! An answer while it is read: the vendors' readers take an [`Answer`] and fill a [`Reading`].

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::issues::{Issue, shortened};
use crate::json::Node;
use crate::response::advice::{Advice, AdviceCode};
use crate::response::body::Body;
use crate::response::http;
use crate::response::identity;
use crate::response::options::ResponseOptions;
use crate::response::outcome::{Outcome, OutcomeKind};
use crate::response::retry::Retry;
use crate::response::secrets::Secrets;
use crate::schema::Operation;

/// What a reader looks at.
pub(crate) struct Answer<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) status: u16,
    /// What the status says by itself.
    pub(crate) by_status: OutcomeKind,
    pub(crate) body: Body,
    /// The body that was sent, if the caller gave it.
    pub(crate) request: Option<Node>,
    /// The path that it was sent to.
    pub(crate) path: Option<&'a str>,
    pub(crate) secrets: Secrets,
}

impl Answer<'_> {
    /// A field of the request as text; a number as it is spelled.
    pub(crate) fn sent(&self, key: &str) -> Option<&str> {
        let value = self.request.as_ref()?.get(key)?;
        value.as_text().or_else(|| value.as_number())
    }
}

/// What a reader finds.
pub(crate) struct Reading {
    pub(crate) verdict: OutcomeKind,
    pub(crate) record: Option<Node>,
    pub(crate) issues: Vec<Issue>,
    /// The vendor's advice; that of the status comes before it.
    pub(crate) advice: Vec<AdviceCode>,
    pub(crate) message: Option<String>,
    pub(crate) server_code: Option<String>,
}

impl Reading {
    pub(crate) fn new(answer: &Answer) -> Self {
        let issues = match &answer.body {
            Body::Unreadable(issue, _) => vec![issue.clone()],
            _ => Vec::new(),
        };
        let message = match &answer.body {
            Body::Text(text) => Some(text.clone()),
            _ => None,
        };
        Self {
            verdict: answer.by_status,
            record: None,
            issues,
            advice: Vec::new(),
            message,
            server_code: None,
        }
    }

    pub(crate) const fn succeeded(&self) -> bool {
        self.verdict.succeeded()
    }

    /// The outcome: with the advice that every vendor's answer gets, and nothing secret in its texts.
    pub(crate) fn finish(mut self, answer: &Answer, options: &ResponseOptions) -> Outcome {
        if let Some(issue) = self.record.as_ref().and_then(|record| identity::another(answer, record)) {
            // Status and record contradict each other: something worked, but not what was asked for.
            self.issues.insert(0, issue);
            self.verdict = OutcomeKind::Unknown;
        }
        let waits = matches!(self.verdict, OutcomeKind::Throttled | OutcomeKind::ServerError)
            && matches!(answer.status, 429 | 503);
        let retry = if waits {
            options.header("retry-after").and_then(|text| Retry::read(text, options.header("date")))
        } else {
            None
        };
        let mut codes = self.by_verdict(answer);
        if waits {
            match retry {
                None => codes.push(AdviceCode::BackOff),
                Some(Retry::Date(..)) => codes.push(AdviceCode::RetryAt),
                Some(Retry::Seconds(_)) => {}
            }
        }
        codes.extend(self.advice);
        let platform = answer.operation.platform();
        let advise = |code| {
            let value = match &retry {
                Some(Retry::Date(date, _)) if code == AdviceCode::RetryAt => Some(date.clone()),
                _ => None,
            };
            Advice { code, platform, value }
        };
        let mut issues = self.issues;
        issues.truncate(options.limits.issues);
        // A server may repeat what was sent anywhere, in its codes too.
        for issue in &mut issues {
            issue.params.map_text(|text| answer.secrets.mask(text));
        }
        Outcome {
            operation: answer.operation.id,
            table: answer.operation,
            names: options.names,
            verdict: self.verdict,
            status: answer.status,
            record: self.record,
            issues,
            advice: codes.into_iter().map(advise).collect(),
            retry_after: retry.as_ref().and_then(Retry::seconds),
            message: self.message.and_then(|text| answer.secrets.line(&text)),
            server_code: self.server_code.map(|code| shortened(&answer.secrets.mask(&code))),
        }
    }

    fn by_verdict(&self, answer: &Answer) -> Vec<AdviceCode> {
        let status = answer.status;
        let page = matches!(answer.body, Body::Markup);
        // A gateway's own page under a 5xx says nothing of the address.
        if http::is_misdirected(status) && self.verdict == answer.by_status
            || page
                && (self.verdict == OutcomeKind::Unknown || http::is_client_error(status) && status != 429)
        {
            return vec![AdviceCode::CheckBaseUrl];
        }
        match self.verdict {
            OutcomeKind::Accepted if matches!(status, 204 | 205) => vec![AdviceCode::ReadBack],
            OutcomeKind::Accepted => vec![AdviceCode::ReadLater],
            OutcomeKind::Created | OutcomeKind::Updated if self.record.is_none() => {
                vec![AdviceCode::ReadBack]
            }
            // A refusal that nobody documents is a refusal all the same: nothing was written.
            OutcomeKind::Unknown
                if http::is_client_error(status) && answer.by_status == OutcomeKind::Unknown =>
            {
                Vec::new()
            }
            OutcomeKind::ServerError | OutcomeKind::Unknown => vec![AdviceCode::CheckBeforeRetry],
            _ => Vec::new(),
        }
    }
}
