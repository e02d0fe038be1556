// Whether an attestation `t` still says something: it was not withdrawn.
t.withdrawnAt IS NULL
