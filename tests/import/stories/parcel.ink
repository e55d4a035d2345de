// A parcel that never came, as a trainer would write it in Inky.
# title: The parcel
# author: Ines
VAR told_number = false

-> opening

=== opening ===
I have been waiting for three weeks. # angry
Three weeks! And your page says "delivered".
* [Say sorry] I'm sorry. Three weeks is far too long.
    -> calmer
* "Please calm down[."], Madam."
    -> worse
+ [Ask for the order number] What is your order number, please?
    ~ told_number = true
    -> number

=== calmer ===
{Well.|Again?} At least somebody says so.
{ told_number:
    You have my number already.
- else:
    Do you want my number?
}
* [Look it up] I am looking it up right now. Please stay on the line.
    -> solved
* {told_number} [Offer a refund] I can pay it back today.
    -> solved
+ [Ask for the order number] Yes, please, the order number.
    -> number

=== number ===
A, two zero eight eight one.
- (again) Are you writing this down?
* [Yes] I am. -> calmer
* [No] Could you say it once more?
    -> again

=== worse ===
Do not tell me to calm down!
+ [Say sorry] You are right, I'm sorry. -> calmer
* -> gives_up

=== solved ===
Good. Thank you. # resolved
-> END

=== gives_up ===
I am going elsewhere.
-> DONE
