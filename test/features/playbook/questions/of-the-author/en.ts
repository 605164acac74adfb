/**
 * What people ask, and the section that answers it: written before the playbook's keywords, which were then
 * adjusted where these failed.
 */
export const asked = `
sme-resources/what-is      | what is an SME
sme-resources/what-is      | who does the expert work with, the partner or the customer?
sme-resources/roles        | what is the difference between an engineer and a migration resource
sme-resources/roles        | which role do I pick for moving mailboxes to Exchange Online
sme-resources/security     | how many seats do we need for MDATP
sme-resources/security     | is there anybody who can help with Cloud App Security for 3000 users
sme-resources/security     | can I get an expert for AIP P1
sme-resources/security     | which languages are supported for OATP
sme-resources/scope        | what can an SME help me with
sme-resources/scope        | will the expert run the customer meetings for us
sme-resources/submitting   | how do I hand in a request for an expert?
sme-resources/submitting   | what happens when the information in my request is incomplete
sme-resources/submitting   | who is allowed to submit an SME request
sme-resources/access       | how do I get access to the request site
sme-resources/access       | I have not received my invitation code
sme-resources/form         | what do I enter as tenant segment
sme-resources/form         | where do I find the tenant ID of the customer
sme-resources/form         | our partner name is missing in the drop-down
sme-resources/timelines    | how long until somebody is assigned
sme-resources/timelines    | when will my request be decided
sme-resources/timelines    | no confirmation mail arrived, whom do I contact?
sme-resources/proactive    | can Microsoft assign an SME without me asking for one
sme-resources/denials      | why was my request rejected
sme-resources/denials      | may I ask for help on the same topic for several customers
sme-resources/onboarding   | what happens after an SME has been assigned to us
sme-resources/onboarding   | what belongs in the plan with exit criteria
sme-resources/duties-partner | what is expected of the partner during an engagement
sme-resources/duties-partner | can we still contact the expert once the engagement is over
sme-resources/duties-fpm   | what does the FPM have to do
sme-resources/duties-fpm   | who handles escalations about a request
sme-resources/duties-sme   | what are the responsibilities of the SME
sme-resources/duties-sme   | does the expert write a summary in FTOP
overview/benefit           | what does FastTrack offer
overview/benefit           | does FastTrack cost extra
overview/motions           | which engagement models are there
overview/phases            | what are the phases of onboarding
overview/adoption          | when do adoption services take place
overview/get-modern        | what was the priority in fiscal year 2020
completion/overview        | when is enablement complete
completion/overview        | how many active users are needed with 400 licenses
completion/goals           | what are the goals of the closing discussion
completion/prepare         | how do I get ready for the completion talk
completion/account-mail    | what do I write to the account team
completion/talk            | what is discussed in the final conversation with the customer
completion/follow-up       | what do I send to the customer after the last call
completion/task-4058       | which FTOP task has to be marked as completed at the end
completion/parking         | into which queue does the tenant go
completion/parking         | what is the next action date after the engagement has ended
completion/several-services | the customer asked for help with more than one service, when do I leave
completion/next            | what comes after the completion
notes/kinds                | which kinds of notes exist
notes/general              | when do I have to write an overall status note
notes/executive            | who requests an executive summary
notes/template             | which fields does the executive summary have
notes/template             | what does the code WDATP stand for in the template
notes/entitlement          | how do I write entitlement notes
sme-resources/security | do we get an expert for identity protection with 500 people
sme-resources/submitting | I forgot to attach details, what now
notes/executive | our boss wants to know how the customer is doing
completion/account-mail | which e-mail tells the account team that we are done
sme-resources/what-is | can the SME talk to my customer directly
sme-resources/duties-fpm | what did PSM mean
completion/parking | when does the FM remove their name from the tenant
sme-resources/duties-fpm | who decides about my request
overview/benefit | is Windows 10 covered by FastTrack
sme-resources/access | invite mail never came
`;

/** What the playbook says nothing about. */
export const unanswered = `
what is the weather in Berlin tomorrow
who won the football match yesterday
how do I reset my Windows password
can you book me a flight to Madrid
what is the meaning of life
tell me a joke
where can I park my car near the office
how much vacation do I have left
please order a pizza for lunch
what is the stock price of Microsoft
how do I install a printer
where is the canteen
what time is it in Tokyo
can you translate this letter into French
how tall is the Eiffel Tower
I want to buy a new laptop
who is the president of France
how do I file my travel expenses
recommend a good restaurant in Munich
does my health insurance cover glasses
what is the capital of Australia
`;
