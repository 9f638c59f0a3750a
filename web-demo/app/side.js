// What was typed for one vendor, how one signs in there, and what is known of it.
import { Known } from "./known.js";
import { Session } from "./session.js";
import { Values } from "./values.js";

export class Side {
  values = new Values();
  session;
  known;

  constructor(platform) {
    this.session = new Session(platform);
    this.known = new Known(platform);
  }
}
