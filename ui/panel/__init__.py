"""The findings, their card, the decisions and the ledgers."""
