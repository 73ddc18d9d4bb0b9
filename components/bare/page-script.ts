// All the script of the pages that go out without the framework's (docs/decisions/052). Built by scripts/steps/build-page-script.ts.
import { offerPasskeys } from "./passkey";
import { searchHere } from "./search-here";
import { sendForms } from "./send-forms";

sendForms();
offerPasskeys();
searchHere();
