"""One customer on screen: the list to choose from, the page and the card."""
