//! Headings that people write, beside the names and labels of the tables.

/// Words that mean one of some fields; an operation has the one or the other.
pub(crate) struct Synonym {
    /// Paths of fields of any operation.
    pub(crate) fields: &'static [&'static str],
    /// Headings, as [`letters`](crate::letters::letters) gives them.
    pub(crate) words: &'static [&'static str],
}

/// The columns of the `NetSapiens` portal's own import, as help pages of resellers list them.
pub(crate) const PORTAL: &[Synonym] = &[
    Synonym { fields: &["user", "{user}"], words: &["extension"] },
    Synonym { fields: &["{domain}"], words: &["domain"] },
    Synonym { fields: &["name-first-name"], words: &["firstname"] },
    Synonym { fields: &["name-last-name"], words: &["lastname"] },
    Synonym { fields: &["login-username"], words: &["login"] },
    Synonym { fields: &["email-address", "email"], words: &["emailaddress"] },
    Synonym { fields: &["voicemail-login-pin"], words: &["voicemailpin"] },
    Synonym { fields: &["department"], words: &["department"] },
    Synonym { fields: &["voicemail-enabled"], words: &["vmailenabled"] },
    Synonym { fields: &["ring-no-answer-timeout-seconds"], words: &["answertime"] },
    Synonym { fields: &["time-zone"], words: &["timezone"] },
    Synonym { fields: &["caller-id-number"], words: &["callerid"] },
    Synonym { fields: &["caller-id-number-emergency"], words: &["911callerid"] },
    Synonym { fields: &["dial-plan"], words: &["dialplan"] },
    Synonym { fields: &["directory-annouce-in-dial-by-name-enabled"], words: &["audiodirectory"] },
    Synonym { fields: &["directory-name-visible-in-list-enabled"], words: &["visualdirectory"] },
    Synonym { fields: &["voicemail-transcription-enabled"], words: &["vmailtranscribe"] },
    // A yes or no in the portal; which of the two mail fields it sets is not documented.
    Synonym { fields: &["email-send-alert-new-voicemail-enabled"], words: &["emailvmail"] },
];

/// What people write. English first, then German, French, Spanish, Italian, Portuguese, Dutch, Polish, Czech, Swedish, Danish,
/// Norwegian and Finnish.
pub(crate) const COMMON: &[Synonym] = &[
    Synonym {
        fields: &["user", "{user}", "extension", "cti_phone_extension_number"],
        words: &[
            "ext",
            "extn",
            "exten",
            "extno",
            "extnum",
            "extnumber",
            "extensionnumber",
            "extensionno",
            "userextension",
            "internalnumber",
            "nebenstelle",
            "durchwahl",
            "klappe",
            "poste",
            "numeroposte",
            "interno",
            "anexo",
            "ramal",
            "extensao",
            "extensie",
            "toestel",
            "toestelnummer",
            "wewnetrzny",
            "linka",
            "anknytning",
            "lokalnummer",
            "alanumero",
        ],
    },
    Synonym {
        fields: &["name-first-name", "firstName", "first_name"],
        words: &[
            "first",
            "fname",
            "givenname",
            "forename",
            "vorname",
            "prenom",
            "nombre",
            "nombres",
            "nome",
            "voornaam",
            "imie",
            "jmeno",
            "fornamn",
            "fornavn",
            "etunimi",
        ],
    },
    Synonym {
        fields: &["name-last-name", "lastName", "last_name"],
        words: &[
            "last",
            "lname",
            "surname",
            "familyname",
            "nachname",
            "familienname",
            "zuname",
            "nom",
            "nomdefamille",
            "apellido",
            "apellidos",
            "cognome",
            "sobrenome",
            "apelido",
            "achternaam",
            "nazwisko",
            "prijmeni",
            "efternamn",
            "etternavn",
            "efternavn",
            "sukunimi",
        ],
    },
    Synonym {
        fields: &["{name}"],
        words: &[
            "name",
            "fullname",
            "displayname",
            "employee",
            "employeename",
            "contactname",
            "usersname",
            "person",
            "vollstandigername",
            "anzeigename",
            "mitarbeiter",
            "nomcomplet",
            "nombrecompleto",
            "nombreyapellidos",
            "nomecompleto",
            "volledigenaam",
            "imieinazwisko",
            "jmenoaprijmeni",
            "helanavnet",
            "namn",
        ],
    },
    Synonym {
        fields: &["email-address", "email", "emailAddress"],
        words: &[
            "email",
            "mail",
            "emailaddress",
            "mailaddress",
            "emailid",
            "workemail",
            "emailadresse",
            "mailadresse",
            "courriel",
            "adressemail",
            "adresseemail",
            "correo",
            "correoelectronico",
            "postaelettronica",
            "emailadres",
            "epost",
            "epostadress",
            "sahkoposti",
            "adresemail",
        ],
    },
    Synonym {
        fields: &["login-username", "userId", "username"],
        words: &[
            "login",
            "loginname",
            "loginid",
            "username",
            "userid",
            "portallogin",
            "benutzername",
            "anmeldename",
            "identifiant",
            "nomdutilisateur",
            "usuario",
            "nombredeusuario",
            "nomeutente",
            "utilizador",
            "gebruikersnaam",
            "uzytkownik",
            "anvandarnamn",
            "brugernavn",
            "brukernavn",
        ],
    },
    Synonym {
        fields: &["voicemail-login-pin"],
        words: &[
            "pin",
            "pincode",
            "vmpin",
            "vmailpin",
            "voicemailpassword",
            "vmpassword",
            "mailboxpin",
            "voicemailpasscode",
            "vmpasscode",
            "voicemailcode",
            "mailboxpassword",
        ],
    },
    Synonym {
        fields: &["password"],
        words: &[
            "pwd",
            "pass",
            "passwd",
            "userpassword",
            "webpassword",
            "passwort",
            "kennwort",
            "motdepasse",
            "contrasena",
            "senha",
            "wachtwoord",
            "haslo",
            "heslo",
            "losenord",
            "salasana",
        ],
    },
    Synonym {
        fields: &["department", "department.name"],
        words: &[
            "dept",
            "dep",
            "team",
            "departmentname",
            "abteilung",
            "departement",
            "departamento",
            "reparto",
            "afdeling",
            "dzial",
            "oddeleni",
            "avdelning",
            "avdeling",
            "osasto",
        ],
    },
    Synonym {
        fields: &["site", "{site}"],
        words: &[
            "sitename",
            "office",
            "branch",
            "standort",
            "niederlassung",
            "filiale",
            "sede",
            "sucursal",
            "vestiging",
            "oddzial",
            "pobocka",
            "kontor",
            "toimipaikka",
        ],
    },
    Synonym { fields: &["site", "{site}", "addressLocation"], words: &["location"] },
    Synonym {
        fields: &["time-zone", "timeZone"],
        words: &[
            "tz",
            "timezone",
            "zeitzone",
            "fuseauhoraire",
            "zonahoraria",
            "fusoorario",
            "fusohorario",
            "tijdzone",
            "strefaczasowa",
        ],
    },
    Synonym {
        fields: &["user-scope"],
        words: &[
            "scope",
            "role",
            "usertype",
            "userrole",
            "accesslevel",
            "permission",
            "permissions",
            "rolle",
            "rol",
            "ruolo",
        ],
    },
    Synonym {
        fields: &["caller-id-number", "callingLineIdPhoneNumber"],
        words: &[
            "cid",
            "cidnumber",
            "callerid",
            "calleridno",
            "outboundcallerid",
            "outboundcid",
            "externalcallerid",
            "clid",
            "cli",
            "callingnumber",
        ],
    },
    Synonym { fields: &["caller-id-name"], words: &["cidname", "cnam", "callername", "outboundcallername"] },
    Synonym {
        fields: &["caller-id-number-emergency"],
        words: &[
            "emergencycid",
            "emergencycallerid",
            "e911",
            "911cid",
            "e911callerid",
            "e911number",
            "911number",
        ],
    },
    // Which of them is meant depends on the house: asked, not guessed.
    Synonym {
        fields: &["user", "extension", "caller-id-number", "phoneNumber"],
        words: &["number", "nummer", "numero", "no", "line"],
    },
    Synonym {
        fields: &["phoneNumber"],
        words: &[
            "phone",
            "telephone",
            "did",
            "ddi",
            "directnumber",
            "directdial",
            "tn",
            "telefon",
            "telefonnummer",
            "rufnummer",
            "telefono",
        ],
    },
    Synonym {
        fields: &["mobilePhoneNumber"],
        words: &["mobile", "cell", "cellphone", "mobilephone", "handy", "portable", "movil"],
    },
    Synonym {
        fields: &["serviceProviderId"],
        words: &["serviceprovider", "enterprise", "enterpriseid", "sp"],
    },
    Synonym { fields: &["groupId"], words: &["group", "groupname"] },
    Synonym { fields: &["title"], words: &["jobtitle", "position", "funktion", "fonction", "cargo"] },
    Synonym {
        fields: &["language-token", "language"],
        words: &["language", "lang", "locale", "sprache", "langue", "idioma", "lingua", "taal"],
    },
    Synonym {
        fields: &["ring-no-answer-timeout-seconds"],
        words: &["ringtime", "ringtimeout", "noanswertimeout", "answertimeout", "ringseconds"],
    },
    Synonym {
        fields: &["voicemail-enabled"],
        words: &["voicemail", "vm", "vmenabled", "mailbox", "hasvoicemail"],
    },
    Synonym { fields: &["area-code"], words: &["areacode", "npa"] },
    Synonym {
        fields: &["address.addressLine1"],
        words: &["street", "address", "address1", "addressline1", "strasse"],
    },
    Synonym { fields: &["address.city"], words: &["city", "town", "ort", "stadt", "ville", "ciudad"] },
    Synonym { fields: &["address.stateOrProvince"], words: &["state", "province", "region"] },
    Synonym {
        fields: &["address.zipOrPostalCode"],
        words: &["zip", "zipcode", "postcode", "plz", "codepostal"],
    },
    Synonym { fields: &["address.country"], words: &["country", "land", "pays", "pais"] },
    Synonym {
        fields: &["accessDeviceEndpoint.accessDevice.macAddress"],
        words: &["mac", "macaddress", "macid"],
    },
    Synonym {
        fields: &["accessDeviceEndpoint.accessDevice.deviceType"],
        words: &["devicetype", "phonemodel", "model", "phonetype"],
    },
    Synonym {
        fields: &["user_template_identifier.name"],
        words: &["template", "usertemplate", "templatename"],
    },
];

#[cfg(test)]
mod tests {
    use super::{COMMON, PORTAL};
    use crate::letters::letters;
    use crate::target::targets;
    use seatwright::{OPERATIONS, Options, operation};

    /// A word that is not in its compared form would never match, and a path that no operation has is a slip.
    #[test]
    fn words_and_paths_are_ones_that_there_are() {
        let mut paths = Vec::new();
        for operation in OPERATIONS {
            for profile in operation.profiles {
                let options = Options { profile: Some((*profile).into()), ..Options::default() };
                paths.extend(targets(operation, &options).unwrap().into_iter().map(|target| target.path));
            }
        }
        for synonym in PORTAL.iter().chain(COMMON) {
            for word in synonym.words {
                assert_eq!(*word, letters(word));
            }
            for field in synonym.fields {
                assert!(paths.iter().any(|path| path == field), "{field}");
            }
        }
        assert!(operation("netsapiens.user.create").is_some());
    }
}
