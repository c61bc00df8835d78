"""What keeps the notebook whole and the owner alone in it: lock, copies, repair, drafts after a crash."""
