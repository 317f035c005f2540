"""What a month of Common Crawl would take: what is measured, what is drawn, what is reckoned from them."""
