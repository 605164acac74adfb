/** English, of newcomers: the sections that answer it, and what is asked. */
export const asked = `
overview/benefit | does the customer have to pay extra for the help from FastTrack
overview/benefit | what kind of help can a customer expect
overview/motions | what's the difference between proactive and re-engagement
overview/motions | which engagement models are there
overview/phases | which steps does a customer go through
overview/adoption | when do adoption services come in
sme-resources/what-is | what exactly does an SME do
sme-resources/what-is sme-resources/scope sme-resources/roles | will the expert lead the project for us
sme-resources/roles | should I ask for an engineer or for migration help
sme-resources/roles | who helps with an Exchange migration
sme-resources/security | do we qualify for AATP help with 200 seats
sme-resources/security | which languages are supported for security workloads
sme-resources/scope | can an SME help us with escalations
sme-resources/scope | what sort of problems are SMEs for
sme-resources/submitting | what information do I have to give so that my request isn't sent back
sme-resources/submitting | who looks at my request after I sent it
sme-resources/access | how do I get into the request page
sme-resources/access | I never got my invitation e-mail
sme-resources/access | which address do I give if my login has no inbox
sme-resources/form | what does point of contact mean on the form
sme-resources/form | where do I find the tenant id
sme-resources/timelines | when will somebody get back to me
sme-resources/timelines | it has been a week and nobody has reacted
sme-resources/timelines | how fast is triage
sme-resources/proactive | can an SME be sent to us without a request
sme-resources/denials | reasons for turning down a request
sme-resources/denials | may I ask about the same topic twice
sme-resources/onboarding | what goes into the plan with the SME
sme-resources/onboarding | who agrees on exit criteria
sme-resources/duties-partner | what is expected from me as a partner
sme-resources/duties-partner | may I contact the SME again later
sme-resources/duties-fpm | who handles complaints about an SME
sme-resources/duties-fpm | what does my FPM have to take care of
sme-resources/duties-sme | where does the SME write the summary
sme-resources/duties-sme | what must the SME do when the work is over
completion/overview | when does an engagement count as complete
completion/overview | how many active users does a customer with 400 licences need
completion/goals | what should the customer know at the end
completion/prepare | what do I do if I don't know the account team
completion/account-mail | what goes into the mail to the ATU
completion/talk | what do I discuss with the customer in the last meeting
completion/talk | how do I show the RFA form
completion/follow-up | which e-mail does the customer get afterwards
completion/task-4058 | which FTOP task do I tick at the end
completion/parking | when may I remove my name from the tenant
completion/parking | what's the next action date
completion/several-services | the customer has two workloads, when do I step out
completion/inputs-outputs | what must be documented
completion/next | what happens after completion
notes/kinds | what kinds of status notes exist
notes/general | when do I have to write a note
notes/executive | who can ask for an exec summary
notes/executive | how frequently do I write executive summaries
notes/template | which fields does the summary have
notes/template | what does the code OPP stand for
notes/entitlement | how do I write an entitlement status note
overview/benefit | who is allowed to use FastTrack
overview/motions | what does re-engagement mean
overview/phases overview/phase-assess | what comes after assess
sme-resources/what-is | does the SME speak with my customer
sme-resources/roles | we want to move mailboxes from Gmail, whom do we ask for
sme-resources/security | our customer has only 80 seats of AIP, do we get someone
sme-resources/scope | could the SME do the configuration in our place
sme-resources/submitting | my request came back, what now
sme-resources/access | my invitation code does not work
sme-resources/form | my employer doesn't show up in the drop-down
sme-resources/timelines | no confirmation has arrived yet
sme-resources/proactive | Microsoft wants to give us an expert although we did not ask
sme-resources/denials | they refused my request, why
sme-resources/onboarding | an SME has been assigned, what are the next steps
sme-resources/duties-partner | the engagement is finished, can I still message the SME
sme-resources/duties-fpm | I'm not happy with the expert, whom do I tell
sme-resources/duties-sme | does the SME write a final report
completion/overview | how many people must be active with 2500 licences
completion/goals | why do we have a completion discussion at all
completion/prepare | how do I get ready for the completion discussion
completion/account-mail | is there a template for telling the account team
completion/talk | the customer would like Intune next, what do I tell them
completion/follow-up | what do I write to the customer after the talk
completion/task-4058 | is task 4058 mandatory
completion/parking | which queue for APJ customers
completion/several-services | Exchange is done but Teams is not, do I close it
completion/inputs-outputs | quality criteria of a completion
completion/next | which service status do I set
notes/kinds | how do overall notes differ from entitlement notes
notes/general | what belongs in a status note
notes/executive | is there a deadline for the exec summary
notes/template | layout of the exec summary
`;

/** What the playbook says nothing about. */
export const unanswered = `
how do I reset multi factor for a user
what's the best Teams headset
who won the game last night
how much does Microsoft 365 E5 cost
can you translate this text into French
what is my annual review date
how do I book a meeting room
is there a cafeteria in the building
how do I install Linux
what does SharePoint storage cost per gigabyte
can I work from home on Friday
tell me something about yourself
how do I create a pivot table
why is my Teams so slow today
where can I download the Outlook client
how many employees does Contoso have
how do I share my screen in a meeting
what is the Wi-Fi password
which laptop should I order
can you recommend a book
how do I delete my account
what's the stock price of Microsoft
when does the cafeteria open
how many holidays do I have left
where is the office in Munich
how do I unmute myself
is Teams down
who is the prime minister
how do I become a Microsoft partner
how do I restore a deleted file
do you speak Italian
write me a poem
what is the SLA of Microsoft support
how do I export a report to CSV
who is the product owner of this bot
how do I turn off notifications of the bot
where do I find the price list for partners
how do I change the language of Windows
what's the difference between Teams and Slack
can FastTrack migrate our SAP system
how do I set up a firewall
what is the telephone number of the FPM
which partner is the best one in Germany
how do I write a good CV
what does a consultant earn per day
when is the next FastTrack conference
does my customer get a discount on licences
how do I renew a subscription
how do I assign a licence to a user in the admin center
how do I create a SharePoint site
how do I set the retention policy in Exchange
why does Outlook ask for my password
`;
