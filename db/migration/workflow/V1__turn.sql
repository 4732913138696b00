-- Whoever brings a process up to date first takes the turn of its subject, so that two never start or move one process
-- at once. A fixed number of rows: subjects share them, nothing grows, nothing is left over.
create schema if not exists workflow;

create table workflow.turn (
    number integer not null constraint pk_turn primary key
);

insert into workflow.turn (number) values
    (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15),
    (16), (17), (18), (19), (20), (21), (22), (23), (24), (25), (26), (27), (28), (29), (30), (31),
    (32), (33), (34), (35), (36), (37), (38), (39), (40), (41), (42), (43), (44), (45), (46), (47),
    (48), (49), (50), (51), (52), (53), (54), (55), (56), (57), (58), (59), (60), (61), (62), (63);
