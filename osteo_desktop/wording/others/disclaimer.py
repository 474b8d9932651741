"""What is said wherever the program shows, prints or writes anything. Needs nothing."""

DISCLAIMER = "Research use only – not a medical device"
