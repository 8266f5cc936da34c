PRAGMA application_id = 1298428532;
PRAGMA user_version = 3;
BEGIN TRANSACTION;
CREATE TABLE event(
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  theme_accent TEXT NOT NULL,
  theme_font TEXT NOT NULL,
  theme_header TEXT NOT NULL,
  theme_footer TEXT NOT NULL,
  theme_logo TEXT NOT NULL
) STRICT;
INSERT INTO event VALUES('ea75e1b1-ca2e-4b69-b25c-3667e8714a96','IGF 2022, Addis Ababa','A sample: the main session of the Dynamic Coalitions, with four ways to fill its 90 minutes. All names are invented.','#14264a','','Annual meeting','','');
CREATE TABLE person(
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  saying_the_name TEXT NOT NULL,
  affiliation TEXT NOT NULL,
  constituency TEXT NOT NULL,
  stakeholder_group TEXT NOT NULL,
  region TEXT NOT NULL,
  gender TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
INSERT INTO person VALUES('3f9f1bca-90e6-4952-b7be-aa2e1daee8f9','ea75e1b1-ca2e-4b69-b25c-3667e8714a96',11,'Biruk Tesfaye','bi-ROOK tes-FAH-yeh','Entoto Events','','Private Sector','African','male','','','','');
INSERT INTO person VALUES('8708f94a-d672-4eb8-b0a3-2df5acc08829','ea75e1b1-ca2e-4b69-b25c-3667e8714a96',2,'Adaeze Nwankwo-Bello','ah-DAH-eh-zeh WAN-kwo BEL-lo','Agency for Public Digital Services','Leadership Panel','Government','African','female','','','','');
INSERT INTO person VALUES('e0753645-da0e-4007-9dcd-576d3127f87f','ea75e1b1-ca2e-4b69-b25c-3667e8714a96',9,'Đặng Thu Hường','dahng too HOO-ung','Mekong Open Networks Lab','','Technical Community','Asia-Pacific','female','Asia/Ho_Chi_Minh','','','');
INSERT INTO person VALUES('c30ec447-8d56-459d-97d5-340ee111a0eb','ea75e1b1-ca2e-4b69-b25c-3667e8714a96',4,'Siriporn Chaiyasit','see-ree-PON chai-ya-SIT','Chaiyasit Cloud Services','MAG','Private Sector','Asia-Pacific','female','','','','');
INSERT INTO person VALUES('3b03fed9-0dbc-4735-99ea-bd9e8ed9b784','ea75e1b1-ca2e-4b69-b25c-3667e8714a96',8,'Zéphyrine Ouédraogo','zay-fee-REEN weh-DRA-o-go','Jeunes pour l''Internet Libre','Youth','Civil Society','African','female','Africa/Ouagadougou','','','');
INSERT INTO person VALUES('f170ae42-b27e-40ff-8e57-8d09c4d18db2','ea75e1b1-ca2e-4b69-b25c-3667e8714a96',10,'Željko Perković','ZHEL-ko PEHR-ko-vich','Adriatic Institute for Internet Studies','','Technical Community','Eastern European','male','','','','');
INSERT INTO person VALUES('bc7f30a1-b3a3-4dc2-8f26-e674863a1332','ea75e1b1-ca2e-4b69-b25c-3667e8714a96',1,'Maëlle Kerguénou','ma-EL ker-gay-NOO','Réseau Voix Numériques','','Civil Society','Western European and Others','female','','maelle@voix-numeriques.example','','');
INSERT INTO person VALUES('95cb630b-07ff-4224-a07d-62ab7c941d0f','ea75e1b1-ca2e-4b69-b25c-3667e8714a96',5,'Łukasz Wiśniewiecki','WOO-kash vish-nyeh-VYETS-kee','Internet Without Barriers','Dynamic Coalition on Accessibility','Civil Society','Eastern European','male','','','','');
INSERT INTO person VALUES('2d9c1ab0-795c-4963-bef7-4a123a9e89c3','ea75e1b1-ca2e-4b69-b25c-3667e8714a96',6,'Renata Quispe Huamán','reh-NAH-ta KEES-peh wa-MAN','Andean Open Ledger Laboratory','Dynamic Coalition on Blockchain','Technical Community','Latin American and Caribbean','female','','','','');
INSERT INTO person VALUES('fbafdb26-eafe-48a3-92a8-2a7987c04cd3','ea75e1b1-ca2e-4b69-b25c-3667e8714a96',3,'Joaquín Etxeberria Ríos','hwa-KEEN eh-cheh-BEH-ree-ah REE-os','Office of the Tech Envoy','Tech Envoy''s Office','Intergovernmental Organization','Intergovernmental Organizations','male','America/New_York','','','');
INSERT INTO person VALUES('1d7366c7-bd18-4d55-b9b0-0445e4efa50c','ea75e1b1-ca2e-4b69-b25c-3667e8714a96',0,'Eiríkur Hallgrímsson','AY-ree-koor HATL-grims-son','Office for Digital Policy','','Government','Western European and Others','male','','','','');
INSERT INTO person VALUES('86a40ddf-9637-4773-a377-3f40876c074c','ea75e1b1-ca2e-4b69-b25c-3667e8714a96',7,'Iñaki Paredes Yupanqui','een-YAH-kee pa-REH-des yoo-PAN-kee','Lagoon Wireless Cooperative','Dynamic Coalition on Community Networks','Private Sector','Latin American and Caribbean','male','','','','');
CREATE TABLE session(
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  limit_seconds INTEGER NOT NULL,
  start TEXT,
  time_zone TEXT NOT NULL,
  hard_end INTEGER NOT NULL,
  place TEXT NOT NULL,
  on_site_info TEXT NOT NULL,
  online_info TEXT NOT NULL,
  contact TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  format TEXT NOT NULL,
  expected_outcomes TEXT NOT NULL,
  chosen_agenda TEXT REFERENCES agenda(id) DEFERRABLE INITIALLY DEFERRED,
  policy_floor_share INTEGER NOT NULL,
  policy_longest_without_floor_seconds INTEGER NOT NULL,
  policy_first_floor_by INTEGER NOT NULL,
  policy_floor_yields INTEGER NOT NULL,
  policy_largest_panel INTEGER NOT NULL,
  policy_least_speaking INTEGER NOT NULL,
  policy_shortest_intervention_seconds INTEGER NOT NULL,
  policy_longest_intervention_seconds INTEGER NOT NULL,
  policy_floor_intervention_seconds INTEGER NOT NULL,
  policy_changeover_seconds INTEGER NOT NULL,
  policy_unused_time_seconds INTEGER NOT NULL,
  policy_buffer_seconds INTEGER NOT NULL,
  policy_between_sessions_seconds INTEGER NOT NULL,
  policy_confirmed_days_before INTEGER NOT NULL,
  policy_longest_title INTEGER NOT NULL,
  policy_overrun_risk INTEGER NOT NULL,
  policy_wanted_balance TEXT NOT NULL,
  policy_checks TEXT NOT NULL
) STRICT;
INSERT INTO session VALUES('dc8bdf0b-88b2-4add-bd94-a32e96f60f73','ea75e1b1-ca2e-4b69-b25c-3667e8714a96',0,'Dynamic Coalitions main session: From coalition to compact','Dynamic Coalitions work all year, open to everybody, each on one question of the internet. The session asks how their results can strengthen the IGF and what they can bring to the Global Digital Compact. It is a conversation: the panel opens each part, and the floor, in the room and online, has a third of the time.',5400,'2022-11-30T10:00:00','Africa/Addis_Ababa',1,'Large Briefing Room, conference centre','Please be at the stage of the Large Briefing Room by 9:40; microphones are given out there.','The meeting is at https://meet.example/dynamic-coalitions; the connection is tried out from 9:30 on.','bc7f30a1-b3a3-4dc2-8f26-e674863a1332','hybrid','["Three messages on the place of the coalitions in the IGF","A list of results that coalitions offer to the Global Digital Compact","One coalition to lead on each question that is still open"]','b7bcdc54-ae11-4021-b30d-9102d0a7eab6',300,1800,500,0,5,500,60,300,120,0,300,180,600,14,60,200,'[]','[]');
CREATE TABLE participant(
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  person TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  roles TEXT NOT NULL,
  attendance TEXT NOT NULL,
  invitation TEXT NOT NULL,
  invited_on TEXT,
  answered_on TEXT,
  delegate TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT NOT NULL
) STRICT;
INSERT INTO participant VALUES('2bbd8506-903a-4aec-99ea-f53db8b3c6bf','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',7,'86a40ddf-9637-4773-a377-3f40876c074c','["panellist"]','on-site','not-yet-asked',NULL,NULL,NULL,'The coalition names its speaker this week.');
INSERT INTO participant VALUES('f0ce4ec7-c09c-488a-b34f-6ef95f2bfdc0','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',1,'bc7f30a1-b3a3-4dc2-8f26-e674863a1332','["moderator"]','on-site','confirmed','2022-09-26','2022-09-26',NULL,'');
INSERT INTO participant VALUES('998c1455-4442-4531-84f5-34e595f13d8f','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',6,'2d9c1ab0-795c-4963-bef7-4a123a9e89c3','["panellist"]','on-site','confirmed','2022-10-05','2022-10-12',NULL,'');
INSERT INTO participant VALUES('03018560-a8ee-4228-a443-37bed62423a2','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',0,'1d7366c7-bd18-4d55-b9b0-0445e4efa50c','["chair"]','on-site','confirmed','2022-09-26','2022-09-28',NULL,'');
INSERT INTO participant VALUES('d0127236-16c2-4527-8aac-773896e611fa','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',4,'c30ec447-8d56-459d-97d5-340ee111a0eb','["panellist"]','on-site','confirmed','2022-10-05','2022-10-07',NULL,'');
INSERT INTO participant VALUES('96f9cdb1-d3b3-4a93-bb27-ed36504f089f','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',10,'f170ae42-b27e-40ff-8e57-8d09c4d18db2','["rapporteur"]','on-site','confirmed','2022-09-26','2022-09-30',NULL,'');
INSERT INTO participant VALUES('0e3e420a-1908-4644-96dd-1c99a6673f6c','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',8,'3b03fed9-0dbc-4735-99ea-bd9e8ed9b784','["panellist"]','online','confirmed','2022-10-05','2022-10-05',NULL,'');
INSERT INTO participant VALUES('aa1f0460-ef66-43c4-b195-c5974ba8cd00','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',9,'e0753645-da0e-4007-9dcd-576d3127f87f','["online-moderator"]','online','confirmed','2022-09-26','2022-09-27',NULL,'');
INSERT INTO participant VALUES('ed155f05-1abe-4699-a0c3-c5c36ccca47e','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',11,'3f9f1bca-90e6-4952-b7be-aa2e1daee8f9','["timekeeper"]','on-site','not-yet-asked',NULL,NULL,NULL,'');
INSERT INTO participant VALUES('139b9a52-c9c1-46b5-9a7e-a6258b399102','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',2,'8708f94a-d672-4eb8-b0a3-2df5acc08829','["panellist"]','on-site','invited','2022-10-10',NULL,NULL,'');
INSERT INTO participant VALUES('5790f945-85be-4b3b-ae8e-d66c65da860d','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',3,'fbafdb26-eafe-48a3-92a8-2a7987c04cd3','["panellist"]','online','invited','2022-10-10',NULL,NULL,'');
INSERT INTO participant VALUES('3023ee38-914c-4758-b574-bd0417372dda','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',5,'95cb630b-07ff-4224-a07d-62ab7c941d0f','["panellist"]','on-site','confirmed','2022-10-05','2022-10-06',NULL,'');
CREATE TABLE acceptance(
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  finding TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE TABLE agenda(
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
INSERT INTO agenda VALUES('98973c47-5036-4c57-94a2-788574efd326','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',3,'All seven in both parts','Proposed by Joaquín Etxeberria Ríos: everybody speaks on both questions. Kept to show what it costs the floor.');
INSERT INTO agenda VALUES('b7bcdc54-ae11-4021-b30d-9102d0a7eab6','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',0,'Inward first','Proposed by Maëlle Kerguénou: first what coalitions are to the IGF, then what they bring to the world. Chosen in the call of 4 October.');
INSERT INTO agenda VALUES('c00b3e4b-c0d0-4cfb-be51-43d4e0a03518','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',1,'Outward first','Proposed by Adaeze Nwankwo-Bello: the broad picture first, then how the coalitions fill it in.');
INSERT INTO agenda VALUES('40d756d9-247a-474e-b33a-cf150352df97','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',2,'With a third part','Proposed by Željko Perković: also ask how coalitions would answer a question from the top. To be kept only if the time can be found.');
CREATE TABLE part(
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES agenda(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  budget_seconds INTEGER
) STRICT;
INSERT INTO part VALUES('97449160-e7d0-44ba-b40f-7bef60eaa01c','c00b3e4b-c0d0-4cfb-be51-43d4e0a03518',0,'Part 1. Outward: coalitions and the digital compact',2400);
INSERT INTO part VALUES('9663fd25-35ad-47d6-aef3-e159b485b006','b7bcdc54-ae11-4021-b30d-9102d0a7eab6',0,'Part 1. Inward: coalitions within the IGF',2400);
INSERT INTO part VALUES('625ac662-a83a-4a47-ba67-c31aa1ef5860','98973c47-5036-4c57-94a2-788574efd326',0,'Part 1. Inward: coalitions within the IGF',2400);
INSERT INTO part VALUES('92cf202b-8ca1-4de0-9bcc-b4df0dcafcdf','c00b3e4b-c0d0-4cfb-be51-43d4e0a03518',1,'Part 2. Inward: coalitions within the IGF',2400);
INSERT INTO part VALUES('fc43cac0-f774-4a67-8c02-6627fc72d26d','40d756d9-247a-474e-b33a-cf150352df97',0,'Part 1. Inward: coalitions within the IGF',2400);
INSERT INTO part VALUES('34ce5697-10d8-42db-a389-2dae40db0920','40d756d9-247a-474e-b33a-cf150352df97',1,'Part 2. Outward: coalitions and the digital compact',2400);
INSERT INTO part VALUES('f6e1103c-f7f7-4684-9915-3b34a4ea720b','40d756d9-247a-474e-b33a-cf150352df97',2,'Part 3. Forward: questions from the top',900);
INSERT INTO part VALUES('7b4f902b-6834-4d24-ad62-c4a8cd52d2ae','98973c47-5036-4c57-94a2-788574efd326',1,'Part 2. Outward: coalitions and the digital compact',2400);
INSERT INTO part VALUES('e2b0a64d-845a-4e35-9dd7-9e75b68ee9a1','b7bcdc54-ae11-4021-b30d-9102d0a7eab6',1,'Part 2. Outward: coalitions and the digital compact',2400);
CREATE TABLE segment(
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES agenda(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  part TEXT REFERENCES part(id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  planned_seconds INTEGER NOT NULL,
  least_seconds INTEGER,
  most_seconds INTEGER,
  locked INTEGER NOT NULL,
  as_long_as_needed INTEGER NOT NULL,
  fixed_start_seconds INTEGER,
  if_time_allows INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  parked INTEGER NOT NULL,
  lead TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  lead_seconds INTEGER NOT NULL,
  floor_reserve_seconds INTEGER NOT NULL,
  speaking_order TEXT NOT NULL,
  conversation INTEGER NOT NULL,
  note TEXT NOT NULL
) STRICT;
INSERT INTO segment VALUES('aace6a2a-041f-432f-9c77-2b308a1b97e4','c00b3e4b-c0d0-4cfb-be51-43d4e0a03518',0,'97449160-e7d0-44ba-b40f-7bef60eaa01c','What coalitions bring to the compact','panel',1920,NULL,NULL,0,0,NULL,0,0,0,'bc7f30a1-b3a3-4dc2-8f26-e674863a1332',120,900,'by-round',0,'');
INSERT INTO segment VALUES('b9e68148-3b98-4b27-8772-caae39f84ea6','c00b3e4b-c0d0-4cfb-be51-43d4e0a03518',1,'97449160-e7d0-44ba-b40f-7bef60eaa01c','WSIS+20: what the review should see','discussion',480,300,NULL,0,0,NULL,1,0,0,'bc7f30a1-b3a3-4dc2-8f26-e674863a1332',0,0,'by-round',0,'');
INSERT INTO segment VALUES('162f52b3-3640-4b9c-9cd6-284a427cb525','98973c47-5036-4c57-94a2-788574efd326',1,'7b4f902b-6834-4d24-ad62-c4a8cd52d2ae','What coalitions bring to the compact','panel',1920,NULL,NULL,0,0,NULL,0,0,0,'bc7f30a1-b3a3-4dc2-8f26-e674863a1332',120,900,'by-round',0,'');
INSERT INTO segment VALUES('0fea2c8a-bff1-4ab0-9c18-38054997cbe8','c00b3e4b-c0d0-4cfb-be51-43d4e0a03518',2,'92cf202b-8ca1-4de0-9bcc-b4df0dcafcdf','How coalitions strengthen the IGF','panel',2400,NULL,NULL,0,0,NULL,0,0,0,'bc7f30a1-b3a3-4dc2-8f26-e674863a1332',300,900,'by-round',0,'');
INSERT INTO segment VALUES('1d10502d-c7e5-4da3-9f02-0c41eb7b988b','98973c47-5036-4c57-94a2-788574efd326',0,'625ac662-a83a-4a47-ba67-c31aa1ef5860','How coalitions strengthen the IGF','panel',2400,NULL,NULL,0,0,NULL,0,0,0,'bc7f30a1-b3a3-4dc2-8f26-e674863a1332',300,900,'by-round',0,'');
INSERT INTO segment VALUES('18a1b505-e829-4d9c-a152-4c1adc84c066','b7bcdc54-ae11-4021-b30d-9102d0a7eab6',0,'9663fd25-35ad-47d6-aef3-e159b485b006','How coalitions strengthen the IGF','panel',2400,NULL,NULL,0,0,NULL,0,0,0,'bc7f30a1-b3a3-4dc2-8f26-e674863a1332',300,900,'by-round',0,'');
INSERT INTO segment VALUES('856a9e6d-b037-45de-a6ad-beface0e627e','b7bcdc54-ae11-4021-b30d-9102d0a7eab6',1,'e2b0a64d-845a-4e35-9dd7-9e75b68ee9a1','What coalitions bring to the compact','panel',1920,NULL,NULL,0,0,NULL,0,0,0,'bc7f30a1-b3a3-4dc2-8f26-e674863a1332',120,900,'by-round',0,'');
INSERT INTO segment VALUES('09d5c17c-5ec8-42dc-b0da-54915c209e8e','b7bcdc54-ae11-4021-b30d-9102d0a7eab6',3,NULL,'Chair sums up','wrap-up',413,300,NULL,0,0,NULL,0,0,0,'1d7366c7-bd18-4d55-b9b0-0445e4efa50c',0,0,'by-round',0,'');
INSERT INTO segment VALUES('89df57eb-933b-4fcf-b9bf-a2f8f1c9616c','98973c47-5036-4c57-94a2-788574efd326',3,NULL,'Chair sums up','wrap-up',600,300,NULL,0,0,NULL,0,0,0,'1d7366c7-bd18-4d55-b9b0-0445e4efa50c',0,0,'by-round',0,'');
INSERT INTO segment VALUES('d85c6035-43bb-426c-935a-86765c064161','40d756d9-247a-474e-b33a-cf150352df97',2,'34ce5697-10d8-42db-a389-2dae40db0920','WSIS+20: what the review should see','discussion',480,300,NULL,0,0,NULL,1,0,0,'bc7f30a1-b3a3-4dc2-8f26-e674863a1332',0,0,'by-round',0,'');
INSERT INTO segment VALUES('a0ce66e4-1090-4c66-b973-4f5da65aee09','98973c47-5036-4c57-94a2-788574efd326',2,'7b4f902b-6834-4d24-ad62-c4a8cd52d2ae','WSIS+20: what the review should see','discussion',480,300,NULL,0,0,NULL,1,0,0,'bc7f30a1-b3a3-4dc2-8f26-e674863a1332',0,0,'by-round',0,'');
INSERT INTO segment VALUES('2ba7e435-e96b-4d47-bf9b-ee1fe1c2260c','40d756d9-247a-474e-b33a-cf150352df97',0,'fc43cac0-f774-4a67-8c02-6627fc72d26d','How coalitions strengthen the IGF','panel',2400,NULL,NULL,0,0,NULL,0,0,0,'bc7f30a1-b3a3-4dc2-8f26-e674863a1332',300,900,'by-round',0,'');
INSERT INTO segment VALUES('c998fed9-2350-4987-80a3-1de71f207413','40d756d9-247a-474e-b33a-cf150352df97',4,NULL,'Chair sums up','wrap-up',600,300,NULL,0,0,NULL,0,0,0,'1d7366c7-bd18-4d55-b9b0-0445e4efa50c',0,0,'by-round',0,'');
INSERT INTO segment VALUES('7c233a04-d634-4e14-b75c-54a83c542062','b7bcdc54-ae11-4021-b30d-9102d0a7eab6',2,'e2b0a64d-845a-4e35-9dd7-9e75b68ee9a1','WSIS+20: what the review should see','discussion',367,300,NULL,0,0,NULL,1,0,0,'bc7f30a1-b3a3-4dc2-8f26-e674863a1332',0,0,'by-round',0,'');
INSERT INTO segment VALUES('30a00bec-4999-4fa0-98b9-a3b9438a0435','40d756d9-247a-474e-b33a-cf150352df97',1,'34ce5697-10d8-42db-a389-2dae40db0920','What coalitions bring to the compact','panel',1920,NULL,NULL,0,0,NULL,0,0,0,'bc7f30a1-b3a3-4dc2-8f26-e674863a1332',120,900,'by-round',0,'');
INSERT INTO segment VALUES('f446bd87-8226-4c38-9985-a68724fb3390','40d756d9-247a-474e-b33a-cf150352df97',3,'f6e1103c-f7f7-4684-9915-3b34a4ea720b','What the coalitions take on next','discussion',900,480,NULL,0,0,NULL,0,0,0,'bc7f30a1-b3a3-4dc2-8f26-e674863a1332',0,300,'by-round',0,'');
INSERT INTO segment VALUES('50032f9e-c390-45a8-9369-341bc63b3d56','c00b3e4b-c0d0-4cfb-be51-43d4e0a03518',3,NULL,'Chair sums up','wrap-up',600,300,NULL,0,0,NULL,0,0,0,'1d7366c7-bd18-4d55-b9b0-0445e4efa50c',0,0,'by-round',0,'');
CREATE TABLE turn(
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES segment(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  person TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  rounds_seconds TEXT NOT NULL
) STRICT;
INSERT INTO turn VALUES('69634d65-97ea-4627-8f6f-b7e3810e0d32','30a00bec-4999-4fa0-98b9-a3b9438a0435',1,'fbafdb26-eafe-48a3-92a8-2a7987c04cd3','[180,120]');
INSERT INTO turn VALUES('84e7a0b4-de4b-4022-b6b7-cd9765dcdf17','1d10502d-c7e5-4da3-9f02-0c41eb7b988b',6,'3b03fed9-0dbc-4735-99ea-bd9e8ed9b784','[180,120]');
INSERT INTO turn VALUES('07f7ed97-5112-460e-9cb9-c9ac49f56a07','856a9e6d-b037-45de-a6ad-beface0e627e',1,'fbafdb26-eafe-48a3-92a8-2a7987c04cd3','[180,120]');
INSERT INTO turn VALUES('a269b3fb-dede-4cca-bec7-60931915d5bd','856a9e6d-b037-45de-a6ad-beface0e627e',2,'3b03fed9-0dbc-4735-99ea-bd9e8ed9b784','[180,120]');
INSERT INTO turn VALUES('59d01387-d1fb-4517-9136-3992a2a916e7','2ba7e435-e96b-4d47-bf9b-ee1fe1c2260c',0,'c30ec447-8d56-459d-97d5-340ee111a0eb','[180,120]');
INSERT INTO turn VALUES('47794e83-0c1f-458e-becd-5ada85d5203f','aace6a2a-041f-432f-9c77-2b308a1b97e4',0,'8708f94a-d672-4eb8-b0a3-2df5acc08829','[180,120]');
INSERT INTO turn VALUES('136db333-3723-4b33-ad35-db2610986131','30a00bec-4999-4fa0-98b9-a3b9438a0435',2,'3b03fed9-0dbc-4735-99ea-bd9e8ed9b784','[180,120]');
INSERT INTO turn VALUES('e016e795-c038-4d06-a24f-266c4621c92d','0fea2c8a-bff1-4ab0-9c18-38054997cbe8',3,'86a40ddf-9637-4773-a377-3f40876c074c','[180,120]');
INSERT INTO turn VALUES('c471b657-682f-42d5-8924-ea96a50b655a','2ba7e435-e96b-4d47-bf9b-ee1fe1c2260c',2,'2d9c1ab0-795c-4963-bef7-4a123a9e89c3','[180,120]');
INSERT INTO turn VALUES('f29e447a-5881-4362-a4c2-d8b9a8148d03','1d10502d-c7e5-4da3-9f02-0c41eb7b988b',2,'2d9c1ab0-795c-4963-bef7-4a123a9e89c3','[180,120]');
INSERT INTO turn VALUES('f7b3affa-cd94-4ce6-a1e8-fb35941561bb','162f52b3-3640-4b9c-9cd6-284a427cb525',1,'fbafdb26-eafe-48a3-92a8-2a7987c04cd3','[180,120]');
INSERT INTO turn VALUES('b49fd3dd-4bb8-4b1f-83ed-d64f7ba9a4e6','aace6a2a-041f-432f-9c77-2b308a1b97e4',2,'3b03fed9-0dbc-4735-99ea-bd9e8ed9b784','[180,120]');
INSERT INTO turn VALUES('d3608bd9-9a97-4adb-a6ca-23b94bc3db90','30a00bec-4999-4fa0-98b9-a3b9438a0435',0,'8708f94a-d672-4eb8-b0a3-2df5acc08829','[180,120]');
INSERT INTO turn VALUES('78115574-f333-41e7-95e5-032abc7e2711','18a1b505-e829-4d9c-a152-4c1adc84c066',2,'2d9c1ab0-795c-4963-bef7-4a123a9e89c3','[180,120]');
INSERT INTO turn VALUES('edbe2285-1e19-4013-9d38-fb34071148dc','aace6a2a-041f-432f-9c77-2b308a1b97e4',1,'fbafdb26-eafe-48a3-92a8-2a7987c04cd3','[180,120]');
INSERT INTO turn VALUES('084bc5de-c69f-4a8f-bd55-7848219dc60e','0fea2c8a-bff1-4ab0-9c18-38054997cbe8',2,'2d9c1ab0-795c-4963-bef7-4a123a9e89c3','[180,120]');
INSERT INTO turn VALUES('22b82929-e95d-46f5-99b1-7461d2bcad27','856a9e6d-b037-45de-a6ad-beface0e627e',0,'8708f94a-d672-4eb8-b0a3-2df5acc08829','[180,120]');
INSERT INTO turn VALUES('97973785-6d71-472f-8683-8181444cfb65','0fea2c8a-bff1-4ab0-9c18-38054997cbe8',0,'c30ec447-8d56-459d-97d5-340ee111a0eb','[180,120]');
INSERT INTO turn VALUES('aaf7725c-1e42-45c0-ac5a-3cbd4ae5f39c','162f52b3-3640-4b9c-9cd6-284a427cb525',5,'2d9c1ab0-795c-4963-bef7-4a123a9e89c3','[180,120]');
INSERT INTO turn VALUES('d6d0226d-1e70-4ace-a029-9b84ae126495','162f52b3-3640-4b9c-9cd6-284a427cb525',0,'8708f94a-d672-4eb8-b0a3-2df5acc08829','[180,120]');
INSERT INTO turn VALUES('157a4be4-704f-4ab8-9277-e884ad245461','2ba7e435-e96b-4d47-bf9b-ee1fe1c2260c',3,'86a40ddf-9637-4773-a377-3f40876c074c','[180,120]');
INSERT INTO turn VALUES('daf50951-eba5-4da5-bb7a-ca13f7f651ed','18a1b505-e829-4d9c-a152-4c1adc84c066',0,'c30ec447-8d56-459d-97d5-340ee111a0eb','[180,120]');
INSERT INTO turn VALUES('51b0760e-705c-4d70-af2a-2e9607383451','1d10502d-c7e5-4da3-9f02-0c41eb7b988b',4,'8708f94a-d672-4eb8-b0a3-2df5acc08829','[180,120]');
INSERT INTO turn VALUES('30c91066-c2a6-4b04-b3d7-de9670549ed0','162f52b3-3640-4b9c-9cd6-284a427cb525',4,'95cb630b-07ff-4224-a07d-62ab7c941d0f','[180,120]');
INSERT INTO turn VALUES('2ff3260d-5649-4187-8efd-d875e7a9772c','1d10502d-c7e5-4da3-9f02-0c41eb7b988b',5,'fbafdb26-eafe-48a3-92a8-2a7987c04cd3','[180,120]');
INSERT INTO turn VALUES('56a7c554-f511-4f23-b12b-adb93482cb24','162f52b3-3640-4b9c-9cd6-284a427cb525',6,'86a40ddf-9637-4773-a377-3f40876c074c','[180,120]');
INSERT INTO turn VALUES('f051836f-923f-4af8-ab74-34975e2adcdf','1d10502d-c7e5-4da3-9f02-0c41eb7b988b',1,'95cb630b-07ff-4224-a07d-62ab7c941d0f','[180,120]');
INSERT INTO turn VALUES('68b15a0a-f111-4922-8310-010b01486294','2ba7e435-e96b-4d47-bf9b-ee1fe1c2260c',1,'95cb630b-07ff-4224-a07d-62ab7c941d0f','[180,120]');
INSERT INTO turn VALUES('c96b2a3f-3330-4bae-be8e-c6b6c088c986','162f52b3-3640-4b9c-9cd6-284a427cb525',3,'c30ec447-8d56-459d-97d5-340ee111a0eb','[180,120]');
INSERT INTO turn VALUES('3dfb0ac1-dd04-457f-9f40-29ee60d5c00c','1d10502d-c7e5-4da3-9f02-0c41eb7b988b',0,'c30ec447-8d56-459d-97d5-340ee111a0eb','[180,120]');
INSERT INTO turn VALUES('c650cc3c-95f1-4662-b660-e7f227d5bad4','18a1b505-e829-4d9c-a152-4c1adc84c066',1,'95cb630b-07ff-4224-a07d-62ab7c941d0f','[180,120]');
INSERT INTO turn VALUES('0cafd839-92f7-4cc6-97d0-eef31d692dc4','0fea2c8a-bff1-4ab0-9c18-38054997cbe8',1,'95cb630b-07ff-4224-a07d-62ab7c941d0f','[180,120]');
INSERT INTO turn VALUES('50660e4f-8df4-4793-8c18-001e9eda7dc2','162f52b3-3640-4b9c-9cd6-284a427cb525',2,'3b03fed9-0dbc-4735-99ea-bd9e8ed9b784','[180,120]');
INSERT INTO turn VALUES('ef858c1b-9393-43d8-9683-67801bb969f4','1d10502d-c7e5-4da3-9f02-0c41eb7b988b',3,'86a40ddf-9637-4773-a377-3f40876c074c','[180,120]');
INSERT INTO turn VALUES('f9750103-634a-4953-b7a0-aea7e5c679f5','18a1b505-e829-4d9c-a152-4c1adc84c066',3,'86a40ddf-9637-4773-a377-3f40876c074c','[180,120]');
CREATE TABLE question(
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES segment(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  asked_of TEXT NOT NULL
) STRICT;
INSERT INTO question VALUES('eac9f9d5-ec92-403f-bb9f-61aa1f5aacdc','30a00bec-4999-4fa0-98b9-a3b9438a0435',0,'Which results of the IGF would you carry to the heads of state?','["8708f94a-d672-4eb8-b0a3-2df5acc08829"]');
INSERT INTO question VALUES('495264b2-c062-4518-beeb-c66e413d1325','7c233a04-d634-4e14-b75c-54a83c542062',0,'What should the WSIS+20 review know about work between the annual meetings?','["8708f94a-d672-4eb8-b0a3-2df5acc08829","c30ec447-8d56-459d-97d5-340ee111a0eb"]');
INSERT INTO question VALUES('515b9c68-c8d5-4405-b530-c9a6a52869c2','18a1b505-e829-4d9c-a152-4c1adc84c066',0,'How should the work of the coalitions enter the programme and the outputs of the IGF?','["c30ec447-8d56-459d-97d5-340ee111a0eb"]');
INSERT INTO question VALUES('d9453806-310a-4ea0-bfd9-9e41e891cdeb','30a00bec-4999-4fa0-98b9-a3b9438a0435',2,'Whose voice is still missing from the compact?','["3b03fed9-0dbc-4735-99ea-bd9e8ed9b784"]');
INSERT INTO question VALUES('e4c1362b-3e71-4600-a29b-b59e6be6fa83','18a1b505-e829-4d9c-a152-4c1adc84c066',1,'What has your coalition produced this year that others could use tomorrow?','["95cb630b-07ff-4224-a07d-62ab7c941d0f","2d9c1ab0-795c-4963-bef7-4a123a9e89c3","86a40ddf-9637-4773-a377-3f40876c074c"]');
INSERT INTO question VALUES('5daada8c-1d9d-4b7a-ab45-f48d94ef7adc','1d10502d-c7e5-4da3-9f02-0c41eb7b988b',0,'How should the work of the coalitions enter the programme and the outputs of the IGF?','["c30ec447-8d56-459d-97d5-340ee111a0eb"]');
INSERT INTO question VALUES('b1d0698a-0fd7-4798-a116-09580d2bb385','856a9e6d-b037-45de-a6ad-beface0e627e',1,'What does the Global Digital Compact need from the coalitions, and by when?','["fbafdb26-eafe-48a3-92a8-2a7987c04cd3"]');
INSERT INTO question VALUES('d9f5f828-993a-45a1-bf8e-59b3b103aa30','2ba7e435-e96b-4d47-bf9b-ee1fe1c2260c',2,'What would make it easier for newcomers to join a coalition?','[]');
INSERT INTO question VALUES('282d58c5-0b85-4852-906a-488cd38053b9','2ba7e435-e96b-4d47-bf9b-ee1fe1c2260c',1,'What has your coalition produced this year that others could use tomorrow?','["95cb630b-07ff-4224-a07d-62ab7c941d0f","2d9c1ab0-795c-4963-bef7-4a123a9e89c3","86a40ddf-9637-4773-a377-3f40876c074c"]');
INSERT INTO question VALUES('ae4d391d-8ac6-44a5-afcd-0eea9f93912b','2ba7e435-e96b-4d47-bf9b-ee1fe1c2260c',0,'How should the work of the coalitions enter the programme and the outputs of the IGF?','["c30ec447-8d56-459d-97d5-340ee111a0eb"]');
INSERT INTO question VALUES('cf0aee01-eea6-4f49-925c-390a1ad406f8','aace6a2a-041f-432f-9c77-2b308a1b97e4',0,'Which results of the IGF would you carry to the heads of state?','["8708f94a-d672-4eb8-b0a3-2df5acc08829"]');
INSERT INTO question VALUES('62142be4-c141-4939-a526-520e14ad61ed','18a1b505-e829-4d9c-a152-4c1adc84c066',2,'What would make it easier for newcomers to join a coalition?','[]');
INSERT INTO question VALUES('80d125d7-bfd2-4219-9fd4-667433193164','162f52b3-3640-4b9c-9cd6-284a427cb525',0,'Which results of the IGF would you carry to the heads of state?','["8708f94a-d672-4eb8-b0a3-2df5acc08829"]');
INSERT INTO question VALUES('ce971587-37c9-4d43-99a9-bdc741d5b52b','1d10502d-c7e5-4da3-9f02-0c41eb7b988b',2,'What would make it easier for newcomers to join a coalition?','[]');
INSERT INTO question VALUES('9e59a7a1-6e8e-4eeb-8254-a610c72c032e','aace6a2a-041f-432f-9c77-2b308a1b97e4',1,'What does the Global Digital Compact need from the coalitions, and by when?','["fbafdb26-eafe-48a3-92a8-2a7987c04cd3"]');
INSERT INTO question VALUES('a5a2472a-b0cf-4502-b267-41024901638f','1d10502d-c7e5-4da3-9f02-0c41eb7b988b',1,'What has your coalition produced this year that others could use tomorrow?','["95cb630b-07ff-4224-a07d-62ab7c941d0f","2d9c1ab0-795c-4963-bef7-4a123a9e89c3","86a40ddf-9637-4773-a377-3f40876c074c"]');
INSERT INTO question VALUES('6202cf39-ad7b-48ff-9d1c-4cddbf382f04','30a00bec-4999-4fa0-98b9-a3b9438a0435',1,'What does the Global Digital Compact need from the coalitions, and by when?','["fbafdb26-eafe-48a3-92a8-2a7987c04cd3"]');
INSERT INTO question VALUES('fbebea59-97c2-4713-aec4-96a698229baa','0fea2c8a-bff1-4ab0-9c18-38054997cbe8',2,'What would make it easier for newcomers to join a coalition?','[]');
INSERT INTO question VALUES('087ce969-4a91-49f6-994a-909089e7d2fe','162f52b3-3640-4b9c-9cd6-284a427cb525',1,'What does the Global Digital Compact need from the coalitions, and by when?','["fbafdb26-eafe-48a3-92a8-2a7987c04cd3"]');
INSERT INTO question VALUES('554b2157-3eef-4adf-8f20-80fd30a73bcd','856a9e6d-b037-45de-a6ad-beface0e627e',0,'Which results of the IGF would you carry to the heads of state?','["8708f94a-d672-4eb8-b0a3-2df5acc08829"]');
INSERT INTO question VALUES('36347d3b-3350-4916-9e1c-6f1964dc9c23','a0ce66e4-1090-4c66-b973-4f5da65aee09',0,'What should the WSIS+20 review know about work between the annual meetings?','["8708f94a-d672-4eb8-b0a3-2df5acc08829","c30ec447-8d56-459d-97d5-340ee111a0eb"]');
INSERT INTO question VALUES('e5df714c-d3ea-49e4-8f0b-d22b95782d65','0fea2c8a-bff1-4ab0-9c18-38054997cbe8',1,'What has your coalition produced this year that others could use tomorrow?','["95cb630b-07ff-4224-a07d-62ab7c941d0f","2d9c1ab0-795c-4963-bef7-4a123a9e89c3","86a40ddf-9637-4773-a377-3f40876c074c"]');
INSERT INTO question VALUES('58bc9239-fa52-4f10-aeb8-9f293e967a6a','b9e68148-3b98-4b27-8772-caae39f84ea6',0,'What should the WSIS+20 review know about work between the annual meetings?','["8708f94a-d672-4eb8-b0a3-2df5acc08829","c30ec447-8d56-459d-97d5-340ee111a0eb"]');
INSERT INTO question VALUES('a26eb02c-c502-4ad1-871f-70b3b9875ff3','856a9e6d-b037-45de-a6ad-beface0e627e',2,'Whose voice is still missing from the compact?','["3b03fed9-0dbc-4735-99ea-bd9e8ed9b784"]');
INSERT INTO question VALUES('f2ade27f-8742-4905-bf26-041a8b97a52c','aace6a2a-041f-432f-9c77-2b308a1b97e4',2,'Whose voice is still missing from the compact?','["3b03fed9-0dbc-4735-99ea-bd9e8ed9b784"]');
INSERT INTO question VALUES('3bbbccad-69aa-4659-8cef-daa9cef675f6','0fea2c8a-bff1-4ab0-9c18-38054997cbe8',0,'How should the work of the coalitions enter the programme and the outputs of the IGF?','["c30ec447-8d56-459d-97d5-340ee111a0eb"]');
INSERT INTO question VALUES('ff7475a0-65f9-4d2e-9f60-f9275cf9fd88','f446bd87-8226-4c38-9985-a68724fb3390',0,'If a policy question comes from the top, which coalition answers it within a year?','["c30ec447-8d56-459d-97d5-340ee111a0eb","8708f94a-d672-4eb8-b0a3-2df5acc08829"]');
INSERT INTO question VALUES('34dc4d43-a319-47b0-b969-f7642d733876','162f52b3-3640-4b9c-9cd6-284a427cb525',2,'Whose voice is still missing from the compact?','["3b03fed9-0dbc-4735-99ea-bd9e8ed9b784"]');
INSERT INTO question VALUES('cbbdd934-5037-4de2-89fd-955f83f4b4a3','d85c6035-43bb-426c-935a-86765c064161',0,'What should the WSIS+20 review know about work between the annual meetings?','["8708f94a-d672-4eb8-b0a3-2df5acc08829","c30ec447-8d56-459d-97d5-340ee111a0eb"]');
CREATE TABLE cue(
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES segment(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  at_seconds INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;
INSERT INTO cue VALUES('c3464f40-01e7-494d-ae15-dcec3f356ede','89df57eb-933b-4fcf-b9bf-a2f8f1c9616c',1,'timekeeper',480,'Show the card: two minutes');
INSERT INTO cue VALUES('2f6973a9-69b2-4196-91a6-d22432ffbfc2','aace6a2a-041f-432f-9c77-2b308a1b97e4',1,'online-moderator',1020,'Read out one contribution from the chat');
INSERT INTO cue VALUES('99c105e8-e9c6-4c6f-951d-b9773a8e9684','162f52b3-3640-4b9c-9cd6-284a427cb525',0,'timekeeper',1020,'Show the floor''s 15 minutes on the clock');
INSERT INTO cue VALUES('074c281b-e556-4875-8f18-5e60cc97199f','09d5c17c-5ec8-42dc-b0da-54915c209e8e',1,'timekeeper',480,'Show the card: two minutes');
INSERT INTO cue VALUES('97f446a7-76ca-42c6-85ba-14ceb8d0bec9','0fea2c8a-bff1-4ab0-9c18-38054997cbe8',0,'online-moderator',0,'Post the questions in the chat and open the online queue');
INSERT INTO cue VALUES('29113f3e-8e98-42f8-afba-ed09c863bd0f','30a00bec-4999-4fa0-98b9-a3b9438a0435',0,'timekeeper',1020,'Show the floor''s 15 minutes on the clock');
INSERT INTO cue VALUES('3995d101-6e42-47d1-875e-67950bbbae78','18a1b505-e829-4d9c-a152-4c1adc84c066',0,'online-moderator',0,'Post the questions in the chat and open the online queue');
INSERT INTO cue VALUES('b3677477-3bb4-48dc-8991-3ec6862ba6c8','2ba7e435-e96b-4d47-bf9b-ee1fe1c2260c',0,'online-moderator',0,'Post the questions in the chat and open the online queue');
INSERT INTO cue VALUES('e7ccc836-abc4-4396-b41c-899d54211311','856a9e6d-b037-45de-a6ad-beface0e627e',1,'online-moderator',1020,'Read out one contribution from the chat');
INSERT INTO cue VALUES('cb4b0cfd-e0c9-4439-8ebf-728cac11ef61','1d10502d-c7e5-4da3-9f02-0c41eb7b988b',0,'online-moderator',0,'Post the questions in the chat and open the online queue');
INSERT INTO cue VALUES('4841b6c8-3d00-4b63-9f56-31b474bb11d4','0fea2c8a-bff1-4ab0-9c18-38054997cbe8',1,'timekeeper',1500,'Show the floor''s 15 minutes on the clock');
INSERT INTO cue VALUES('d4808def-f35a-4781-b2c3-f2b0748338a9','2ba7e435-e96b-4d47-bf9b-ee1fe1c2260c',2,'online-moderator',1500,'Give the first intervention of the floor to the online queue');
INSERT INTO cue VALUES('b455cdb6-c171-4255-b827-f8d7aa4cd986','c998fed9-2350-4987-80a3-1de71f207413',1,'timekeeper',480,'Show the card: two minutes');
INSERT INTO cue VALUES('325d8748-78e4-4e02-905c-6435d656ca59','30a00bec-4999-4fa0-98b9-a3b9438a0435',1,'online-moderator',1020,'Read out one contribution from the chat');
INSERT INTO cue VALUES('43dd2071-1591-4f72-86ea-65d502da536a','856a9e6d-b037-45de-a6ad-beface0e627e',0,'timekeeper',1020,'Show the floor''s 15 minutes on the clock');
INSERT INTO cue VALUES('5ee9e9e6-1c83-47c1-8eea-e3cd1ebfa0c8','50032f9e-c390-45a8-9369-341bc63b3d56',1,'timekeeper',480,'Show the card: two minutes');
INSERT INTO cue VALUES('7bcf84e6-72c8-4b8a-85b4-f74e74a04cb9','2ba7e435-e96b-4d47-bf9b-ee1fe1c2260c',1,'timekeeper',1500,'Show the floor''s 15 minutes on the clock');
INSERT INTO cue VALUES('4224b0b6-251a-4145-b485-2644bc550f55','18a1b505-e829-4d9c-a152-4c1adc84c066',2,'online-moderator',1500,'Give the first intervention of the floor to the online queue');
INSERT INTO cue VALUES('8db3d762-2509-4a24-a183-f8d889ef7fed','aace6a2a-041f-432f-9c77-2b308a1b97e4',0,'timekeeper',1020,'Show the floor''s 15 minutes on the clock');
INSERT INTO cue VALUES('5d7c48d1-8cca-44ed-ac96-f99c5f06b6c2','18a1b505-e829-4d9c-a152-4c1adc84c066',1,'timekeeper',1500,'Show the floor''s 15 minutes on the clock');
INSERT INTO cue VALUES('ab868124-1eaa-4b71-ba1b-c9f59ec560f2','c998fed9-2350-4987-80a3-1de71f207413',0,'rapporteur',0,'Hand the chair the three messages of the session');
INSERT INTO cue VALUES('8f8e5f0e-2bd5-4d5b-ad68-b40fd5a28149','50032f9e-c390-45a8-9369-341bc63b3d56',0,'rapporteur',0,'Hand the chair the three messages of the session');
INSERT INTO cue VALUES('04b31afe-06b0-442b-91fb-b6f578427a7a','1d10502d-c7e5-4da3-9f02-0c41eb7b988b',1,'timekeeper',1500,'Show the floor''s 15 minutes on the clock');
INSERT INTO cue VALUES('c60ff467-f54c-4364-89ec-3ba550c6d239','1d10502d-c7e5-4da3-9f02-0c41eb7b988b',2,'online-moderator',1500,'Give the first intervention of the floor to the online queue');
INSERT INTO cue VALUES('b3a054e3-2519-4314-9b96-de75b2d4eb20','89df57eb-933b-4fcf-b9bf-a2f8f1c9616c',0,'rapporteur',0,'Hand the chair the three messages of the session');
INSERT INTO cue VALUES('3ee4e4f3-7d81-4296-a816-70a4096a8387','0fea2c8a-bff1-4ab0-9c18-38054997cbe8',2,'online-moderator',1500,'Give the first intervention of the floor to the online queue');
INSERT INTO cue VALUES('08080099-0809-45bc-9af9-726ef89282f0','162f52b3-3640-4b9c-9cd6-284a427cb525',1,'online-moderator',1020,'Read out one contribution from the chat');
INSERT INTO cue VALUES('f42bb93a-427f-4b6b-b4af-d30f4245e7ac','09d5c17c-5ec8-42dc-b0da-54915c209e8e',0,'rapporteur',0,'Hand the chair the three messages of the session');
CREATE TABLE file(
  one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  present INTEGER NOT NULL,
  first_revision TEXT NOT NULL,
  left_out INTEGER NOT NULL,
  history_kilobytes INTEGER NOT NULL,
  history_days INTEGER NOT NULL,
  digest TEXT NOT NULL
) STRICT;
INSERT INTO file VALUES(1,1,'f748ea84-f67e-4905-af36-fb26a32dda1c',0,10240,365,'6697762b81eb480a305b1e42d05da1fa');
CREATE TABLE edit(
  number INTEGER NOT NULL PRIMARY KEY,
  revision TEXT NOT NULL,
  at TEXT NOT NULL,
  label TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  digest TEXT NOT NULL
) STRICT;
INSERT INTO edit VALUES(1,'abe79e36-b1cb-4fff-887a-a429a2cb1aa1','2026-11-28T14:59:15.556Z','Fit',244,'8145ccbd74f293ee447ba0324d2e83b2');
CREATE TABLE edit_row(
  edit INTEGER NOT NULL,
  row_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  before TEXT,
  after TEXT,
  PRIMARY KEY (edit, row_id)
) STRICT, WITHOUT ROWID;
INSERT INTO edit_row VALUES(1,'09d5c17c-5ec8-42dc-b0da-54915c209e8e','segment','{"planned_seconds":600}','{"planned_seconds":413}');
INSERT INTO edit_row VALUES(1,'7c233a04-d634-4e14-b75c-54a83c542062','segment','{"planned_seconds":480}','{"planned_seconds":367}');
CREATE TABLE version(
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  at TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT;
INSERT INTO version VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','as sent to the MAG','2026-11-28T14:58:57.818Z','5165d56de21d56a160cba26ef688f63e');
CREATE TABLE version_row(
  version TEXT NOT NULL,
  row_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  parent TEXT,
  position INTEGER NOT NULL,
  fields TEXT NOT NULL,
  PRIMARY KEY (version, row_id)
) STRICT, WITHOUT ROWID;
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','03018560-a8ee-4228-a443-37bed62423a2','participant','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',0,'{"answered_on":"2022-09-28","attendance":"on-site","delegate":null,"invitation":"confirmed","invited_on":"2022-09-26","note":"","person":"1d7366c7-bd18-4d55-b9b0-0445e4efa50c","roles":["chair"]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','04b31afe-06b0-442b-91fb-b6f578427a7a','cue','1d10502d-c7e5-4da3-9f02-0c41eb7b988b',1,'{"at_seconds":1500,"role":"timekeeper","text":"Show the floor''s 15 minutes on the clock"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','074c281b-e556-4875-8f18-5e60cc97199f','cue','09d5c17c-5ec8-42dc-b0da-54915c209e8e',1,'{"at_seconds":480,"role":"timekeeper","text":"Show the card: two minutes"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','07f7ed97-5112-460e-9cb9-c9ac49f56a07','turn','856a9e6d-b037-45de-a6ad-beface0e627e',1,'{"person":"fbafdb26-eafe-48a3-92a8-2a7987c04cd3","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','08080099-0809-45bc-9af9-726ef89282f0','cue','162f52b3-3640-4b9c-9cd6-284a427cb525',1,'{"at_seconds":1020,"role":"online-moderator","text":"Read out one contribution from the chat"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','084bc5de-c69f-4a8f-bd55-7848219dc60e','turn','0fea2c8a-bff1-4ab0-9c18-38054997cbe8',2,'{"person":"2d9c1ab0-795c-4963-bef7-4a123a9e89c3","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','087ce969-4a91-49f6-994a-909089e7d2fe','question','162f52b3-3640-4b9c-9cd6-284a427cb525',1,'{"asked_of":["fbafdb26-eafe-48a3-92a8-2a7987c04cd3"],"text":"What does the Global Digital Compact need from the coalitions, and by when?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','09d5c17c-5ec8-42dc-b0da-54915c209e8e','segment','b7bcdc54-ae11-4021-b30d-9102d0a7eab6',3,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":0,"if_time_allows":false,"kind":"wrap-up","lead":"1d7366c7-bd18-4d55-b9b0-0445e4efa50c","lead_seconds":0,"least_seconds":300,"locked":false,"most_seconds":null,"note":"","parked":false,"part":null,"planned_seconds":600,"rank":0,"speaking_order":"by-round","title":"Chair sums up"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','0cafd839-92f7-4cc6-97d0-eef31d692dc4','turn','0fea2c8a-bff1-4ab0-9c18-38054997cbe8',1,'{"person":"95cb630b-07ff-4224-a07d-62ab7c941d0f","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','0e3e420a-1908-4644-96dd-1c99a6673f6c','participant','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',8,'{"answered_on":"2022-10-05","attendance":"online","delegate":null,"invitation":"confirmed","invited_on":"2022-10-05","note":"","person":"3b03fed9-0dbc-4735-99ea-bd9e8ed9b784","roles":["panellist"]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','0fea2c8a-bff1-4ab0-9c18-38054997cbe8','segment','c00b3e4b-c0d0-4cfb-be51-43d4e0a03518',2,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":900,"if_time_allows":false,"kind":"panel","lead":"bc7f30a1-b3a3-4dc2-8f26-e674863a1332","lead_seconds":300,"least_seconds":null,"locked":false,"most_seconds":null,"note":"","parked":false,"part":"92cf202b-8ca1-4de0-9bcc-b4df0dcafcdf","planned_seconds":2400,"rank":0,"speaking_order":"by-round","title":"How coalitions strengthen the IGF"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','136db333-3723-4b33-ad35-db2610986131','turn','30a00bec-4999-4fa0-98b9-a3b9438a0435',2,'{"person":"3b03fed9-0dbc-4735-99ea-bd9e8ed9b784","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','139b9a52-c9c1-46b5-9a7e-a6258b399102','participant','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',2,'{"answered_on":null,"attendance":"on-site","delegate":null,"invitation":"invited","invited_on":"2022-10-10","note":"","person":"8708f94a-d672-4eb8-b0a3-2df5acc08829","roles":["panellist"]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','157a4be4-704f-4ab8-9277-e884ad245461','turn','2ba7e435-e96b-4d47-bf9b-ee1fe1c2260c',3,'{"person":"86a40ddf-9637-4773-a377-3f40876c074c","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','162f52b3-3640-4b9c-9cd6-284a427cb525','segment','98973c47-5036-4c57-94a2-788574efd326',1,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":900,"if_time_allows":false,"kind":"panel","lead":"bc7f30a1-b3a3-4dc2-8f26-e674863a1332","lead_seconds":120,"least_seconds":null,"locked":false,"most_seconds":null,"note":"","parked":false,"part":"7b4f902b-6834-4d24-ad62-c4a8cd52d2ae","planned_seconds":1920,"rank":0,"speaking_order":"by-round","title":"What coalitions bring to the compact"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','18a1b505-e829-4d9c-a152-4c1adc84c066','segment','b7bcdc54-ae11-4021-b30d-9102d0a7eab6',0,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":900,"if_time_allows":false,"kind":"panel","lead":"bc7f30a1-b3a3-4dc2-8f26-e674863a1332","lead_seconds":300,"least_seconds":null,"locked":false,"most_seconds":null,"note":"","parked":false,"part":"9663fd25-35ad-47d6-aef3-e159b485b006","planned_seconds":2400,"rank":0,"speaking_order":"by-round","title":"How coalitions strengthen the IGF"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','1d10502d-c7e5-4da3-9f02-0c41eb7b988b','segment','98973c47-5036-4c57-94a2-788574efd326',0,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":900,"if_time_allows":false,"kind":"panel","lead":"bc7f30a1-b3a3-4dc2-8f26-e674863a1332","lead_seconds":300,"least_seconds":null,"locked":false,"most_seconds":null,"note":"","parked":false,"part":"625ac662-a83a-4a47-ba67-c31aa1ef5860","planned_seconds":2400,"rank":0,"speaking_order":"by-round","title":"How coalitions strengthen the IGF"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','1d7366c7-bd18-4d55-b9b0-0445e4efa50c','person','ea75e1b1-ca2e-4b69-b25c-3667e8714a96',0,'{"affiliation":"Office for Digital Policy","constituency":"","email":"","gender":"male","name":"Eiríkur Hallgrímsson","note":"","phone":"","region":"Western European and Others","saying_the_name":"AY-ree-koor HATL-grims-son","stakeholder_group":"Government","time_zone":""}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','22b82929-e95d-46f5-99b1-7461d2bcad27','turn','856a9e6d-b037-45de-a6ad-beface0e627e',0,'{"person":"8708f94a-d672-4eb8-b0a3-2df5acc08829","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','282d58c5-0b85-4852-906a-488cd38053b9','question','2ba7e435-e96b-4d47-bf9b-ee1fe1c2260c',1,'{"asked_of":["95cb630b-07ff-4224-a07d-62ab7c941d0f","2d9c1ab0-795c-4963-bef7-4a123a9e89c3","86a40ddf-9637-4773-a377-3f40876c074c"],"text":"What has your coalition produced this year that others could use tomorrow?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','29113f3e-8e98-42f8-afba-ed09c863bd0f','cue','30a00bec-4999-4fa0-98b9-a3b9438a0435',0,'{"at_seconds":1020,"role":"timekeeper","text":"Show the floor''s 15 minutes on the clock"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','2ba7e435-e96b-4d47-bf9b-ee1fe1c2260c','segment','40d756d9-247a-474e-b33a-cf150352df97',0,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":900,"if_time_allows":false,"kind":"panel","lead":"bc7f30a1-b3a3-4dc2-8f26-e674863a1332","lead_seconds":300,"least_seconds":null,"locked":false,"most_seconds":null,"note":"","parked":false,"part":"fc43cac0-f774-4a67-8c02-6627fc72d26d","planned_seconds":2400,"rank":0,"speaking_order":"by-round","title":"How coalitions strengthen the IGF"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','2bbd8506-903a-4aec-99ea-f53db8b3c6bf','participant','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',7,'{"answered_on":null,"attendance":"on-site","delegate":null,"invitation":"not-yet-asked","invited_on":null,"note":"The coalition names its speaker this week.","person":"86a40ddf-9637-4773-a377-3f40876c074c","roles":["panellist"]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','2d9c1ab0-795c-4963-bef7-4a123a9e89c3','person','ea75e1b1-ca2e-4b69-b25c-3667e8714a96',6,'{"affiliation":"Andean Open Ledger Laboratory","constituency":"Dynamic Coalition on Blockchain","email":"","gender":"female","name":"Renata Quispe Huamán","note":"","phone":"","region":"Latin American and Caribbean","saying_the_name":"reh-NAH-ta KEES-peh wa-MAN","stakeholder_group":"Technical Community","time_zone":""}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','2f6973a9-69b2-4196-91a6-d22432ffbfc2','cue','aace6a2a-041f-432f-9c77-2b308a1b97e4',1,'{"at_seconds":1020,"role":"online-moderator","text":"Read out one contribution from the chat"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','2ff3260d-5649-4187-8efd-d875e7a9772c','turn','1d10502d-c7e5-4da3-9f02-0c41eb7b988b',5,'{"person":"fbafdb26-eafe-48a3-92a8-2a7987c04cd3","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','3023ee38-914c-4758-b574-bd0417372dda','participant','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',5,'{"answered_on":"2022-10-06","attendance":"on-site","delegate":null,"invitation":"confirmed","invited_on":"2022-10-05","note":"","person":"95cb630b-07ff-4224-a07d-62ab7c941d0f","roles":["panellist"]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','30a00bec-4999-4fa0-98b9-a3b9438a0435','segment','40d756d9-247a-474e-b33a-cf150352df97',1,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":900,"if_time_allows":false,"kind":"panel","lead":"bc7f30a1-b3a3-4dc2-8f26-e674863a1332","lead_seconds":120,"least_seconds":null,"locked":false,"most_seconds":null,"note":"","parked":false,"part":"34ce5697-10d8-42db-a389-2dae40db0920","planned_seconds":1920,"rank":0,"speaking_order":"by-round","title":"What coalitions bring to the compact"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','30c91066-c2a6-4b04-b3d7-de9670549ed0','turn','162f52b3-3640-4b9c-9cd6-284a427cb525',4,'{"person":"95cb630b-07ff-4224-a07d-62ab7c941d0f","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','325d8748-78e4-4e02-905c-6435d656ca59','cue','30a00bec-4999-4fa0-98b9-a3b9438a0435',1,'{"at_seconds":1020,"role":"online-moderator","text":"Read out one contribution from the chat"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','34ce5697-10d8-42db-a389-2dae40db0920','part','40d756d9-247a-474e-b33a-cf150352df97',1,'{"budget_seconds":2400,"title":"Part 2. Outward: coalitions and the digital compact"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','34dc4d43-a319-47b0-b969-f7642d733876','question','162f52b3-3640-4b9c-9cd6-284a427cb525',2,'{"asked_of":["3b03fed9-0dbc-4735-99ea-bd9e8ed9b784"],"text":"Whose voice is still missing from the compact?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','36347d3b-3350-4916-9e1c-6f1964dc9c23','question','a0ce66e4-1090-4c66-b973-4f5da65aee09',0,'{"asked_of":["8708f94a-d672-4eb8-b0a3-2df5acc08829","c30ec447-8d56-459d-97d5-340ee111a0eb"],"text":"What should the WSIS+20 review know about work between the annual meetings?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','3995d101-6e42-47d1-875e-67950bbbae78','cue','18a1b505-e829-4d9c-a152-4c1adc84c066',0,'{"at_seconds":0,"role":"online-moderator","text":"Post the questions in the chat and open the online queue"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','3b03fed9-0dbc-4735-99ea-bd9e8ed9b784','person','ea75e1b1-ca2e-4b69-b25c-3667e8714a96',8,'{"affiliation":"Jeunes pour l''Internet Libre","constituency":"Youth","email":"","gender":"female","name":"Zéphyrine Ouédraogo","note":"","phone":"","region":"African","saying_the_name":"zay-fee-REEN weh-DRA-o-go","stakeholder_group":"Civil Society","time_zone":"Africa/Ouagadougou"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','3bbbccad-69aa-4659-8cef-daa9cef675f6','question','0fea2c8a-bff1-4ab0-9c18-38054997cbe8',0,'{"asked_of":["c30ec447-8d56-459d-97d5-340ee111a0eb"],"text":"How should the work of the coalitions enter the programme and the outputs of the IGF?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','3dfb0ac1-dd04-457f-9f40-29ee60d5c00c','turn','1d10502d-c7e5-4da3-9f02-0c41eb7b988b',0,'{"person":"c30ec447-8d56-459d-97d5-340ee111a0eb","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','3ee4e4f3-7d81-4296-a816-70a4096a8387','cue','0fea2c8a-bff1-4ab0-9c18-38054997cbe8',2,'{"at_seconds":1500,"role":"online-moderator","text":"Give the first intervention of the floor to the online queue"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','3f9f1bca-90e6-4952-b7be-aa2e1daee8f9','person','ea75e1b1-ca2e-4b69-b25c-3667e8714a96',11,'{"affiliation":"Entoto Events","constituency":"","email":"","gender":"male","name":"Biruk Tesfaye","note":"","phone":"","region":"African","saying_the_name":"bi-ROOK tes-FAH-yeh","stakeholder_group":"Private Sector","time_zone":""}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','40d756d9-247a-474e-b33a-cf150352df97','agenda','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',2,'{"name":"With a third part","note":"Proposed by Željko Perković: also ask how coalitions would answer a question from the top. To be kept only if the time can be found."}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','4224b0b6-251a-4145-b485-2644bc550f55','cue','18a1b505-e829-4d9c-a152-4c1adc84c066',2,'{"at_seconds":1500,"role":"online-moderator","text":"Give the first intervention of the floor to the online queue"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','43dd2071-1591-4f72-86ea-65d502da536a','cue','856a9e6d-b037-45de-a6ad-beface0e627e',0,'{"at_seconds":1020,"role":"timekeeper","text":"Show the floor''s 15 minutes on the clock"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','47794e83-0c1f-458e-becd-5ada85d5203f','turn','aace6a2a-041f-432f-9c77-2b308a1b97e4',0,'{"person":"8708f94a-d672-4eb8-b0a3-2df5acc08829","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','4841b6c8-3d00-4b63-9f56-31b474bb11d4','cue','0fea2c8a-bff1-4ab0-9c18-38054997cbe8',1,'{"at_seconds":1500,"role":"timekeeper","text":"Show the floor''s 15 minutes on the clock"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','495264b2-c062-4518-beeb-c66e413d1325','question','7c233a04-d634-4e14-b75c-54a83c542062',0,'{"asked_of":["8708f94a-d672-4eb8-b0a3-2df5acc08829","c30ec447-8d56-459d-97d5-340ee111a0eb"],"text":"What should the WSIS+20 review know about work between the annual meetings?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','50032f9e-c390-45a8-9369-341bc63b3d56','segment','c00b3e4b-c0d0-4cfb-be51-43d4e0a03518',3,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":0,"if_time_allows":false,"kind":"wrap-up","lead":"1d7366c7-bd18-4d55-b9b0-0445e4efa50c","lead_seconds":0,"least_seconds":300,"locked":false,"most_seconds":null,"note":"","parked":false,"part":null,"planned_seconds":600,"rank":0,"speaking_order":"by-round","title":"Chair sums up"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','50660e4f-8df4-4793-8c18-001e9eda7dc2','turn','162f52b3-3640-4b9c-9cd6-284a427cb525',2,'{"person":"3b03fed9-0dbc-4735-99ea-bd9e8ed9b784","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','515b9c68-c8d5-4405-b530-c9a6a52869c2','question','18a1b505-e829-4d9c-a152-4c1adc84c066',0,'{"asked_of":["c30ec447-8d56-459d-97d5-340ee111a0eb"],"text":"How should the work of the coalitions enter the programme and the outputs of the IGF?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','51b0760e-705c-4d70-af2a-2e9607383451','turn','1d10502d-c7e5-4da3-9f02-0c41eb7b988b',4,'{"person":"8708f94a-d672-4eb8-b0a3-2df5acc08829","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','554b2157-3eef-4adf-8f20-80fd30a73bcd','question','856a9e6d-b037-45de-a6ad-beface0e627e',0,'{"asked_of":["8708f94a-d672-4eb8-b0a3-2df5acc08829"],"text":"Which results of the IGF would you carry to the heads of state?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','56a7c554-f511-4f23-b12b-adb93482cb24','turn','162f52b3-3640-4b9c-9cd6-284a427cb525',6,'{"person":"86a40ddf-9637-4773-a377-3f40876c074c","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','5790f945-85be-4b3b-ae8e-d66c65da860d','participant','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',3,'{"answered_on":null,"attendance":"online","delegate":null,"invitation":"invited","invited_on":"2022-10-10","note":"","person":"fbafdb26-eafe-48a3-92a8-2a7987c04cd3","roles":["panellist"]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','58bc9239-fa52-4f10-aeb8-9f293e967a6a','question','b9e68148-3b98-4b27-8772-caae39f84ea6',0,'{"asked_of":["8708f94a-d672-4eb8-b0a3-2df5acc08829","c30ec447-8d56-459d-97d5-340ee111a0eb"],"text":"What should the WSIS+20 review know about work between the annual meetings?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','59d01387-d1fb-4517-9136-3992a2a916e7','turn','2ba7e435-e96b-4d47-bf9b-ee1fe1c2260c',0,'{"person":"c30ec447-8d56-459d-97d5-340ee111a0eb","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','5d7c48d1-8cca-44ed-ac96-f99c5f06b6c2','cue','18a1b505-e829-4d9c-a152-4c1adc84c066',1,'{"at_seconds":1500,"role":"timekeeper","text":"Show the floor''s 15 minutes on the clock"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','5daada8c-1d9d-4b7a-ab45-f48d94ef7adc','question','1d10502d-c7e5-4da3-9f02-0c41eb7b988b',0,'{"asked_of":["c30ec447-8d56-459d-97d5-340ee111a0eb"],"text":"How should the work of the coalitions enter the programme and the outputs of the IGF?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','5ee9e9e6-1c83-47c1-8eea-e3cd1ebfa0c8','cue','50032f9e-c390-45a8-9369-341bc63b3d56',1,'{"at_seconds":480,"role":"timekeeper","text":"Show the card: two minutes"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','6202cf39-ad7b-48ff-9d1c-4cddbf382f04','question','30a00bec-4999-4fa0-98b9-a3b9438a0435',1,'{"asked_of":["fbafdb26-eafe-48a3-92a8-2a7987c04cd3"],"text":"What does the Global Digital Compact need from the coalitions, and by when?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','62142be4-c141-4939-a526-520e14ad61ed','question','18a1b505-e829-4d9c-a152-4c1adc84c066',2,'{"asked_of":[],"text":"What would make it easier for newcomers to join a coalition?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','625ac662-a83a-4a47-ba67-c31aa1ef5860','part','98973c47-5036-4c57-94a2-788574efd326',0,'{"budget_seconds":2400,"title":"Part 1. Inward: coalitions within the IGF"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','68b15a0a-f111-4922-8310-010b01486294','turn','2ba7e435-e96b-4d47-bf9b-ee1fe1c2260c',1,'{"person":"95cb630b-07ff-4224-a07d-62ab7c941d0f","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','69634d65-97ea-4627-8f6f-b7e3810e0d32','turn','30a00bec-4999-4fa0-98b9-a3b9438a0435',1,'{"person":"fbafdb26-eafe-48a3-92a8-2a7987c04cd3","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','78115574-f333-41e7-95e5-032abc7e2711','turn','18a1b505-e829-4d9c-a152-4c1adc84c066',2,'{"person":"2d9c1ab0-795c-4963-bef7-4a123a9e89c3","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','7b4f902b-6834-4d24-ad62-c4a8cd52d2ae','part','98973c47-5036-4c57-94a2-788574efd326',1,'{"budget_seconds":2400,"title":"Part 2. Outward: coalitions and the digital compact"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','7bcf84e6-72c8-4b8a-85b4-f74e74a04cb9','cue','2ba7e435-e96b-4d47-bf9b-ee1fe1c2260c',1,'{"at_seconds":1500,"role":"timekeeper","text":"Show the floor''s 15 minutes on the clock"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','7c233a04-d634-4e14-b75c-54a83c542062','segment','b7bcdc54-ae11-4021-b30d-9102d0a7eab6',2,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":0,"if_time_allows":true,"kind":"discussion","lead":"bc7f30a1-b3a3-4dc2-8f26-e674863a1332","lead_seconds":0,"least_seconds":300,"locked":false,"most_seconds":null,"note":"","parked":false,"part":"e2b0a64d-845a-4e35-9dd7-9e75b68ee9a1","planned_seconds":480,"rank":0,"speaking_order":"by-round","title":"WSIS+20: what the review should see"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','80d125d7-bfd2-4219-9fd4-667433193164','question','162f52b3-3640-4b9c-9cd6-284a427cb525',0,'{"asked_of":["8708f94a-d672-4eb8-b0a3-2df5acc08829"],"text":"Which results of the IGF would you carry to the heads of state?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','84e7a0b4-de4b-4022-b6b7-cd9765dcdf17','turn','1d10502d-c7e5-4da3-9f02-0c41eb7b988b',6,'{"person":"3b03fed9-0dbc-4735-99ea-bd9e8ed9b784","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','856a9e6d-b037-45de-a6ad-beface0e627e','segment','b7bcdc54-ae11-4021-b30d-9102d0a7eab6',1,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":900,"if_time_allows":false,"kind":"panel","lead":"bc7f30a1-b3a3-4dc2-8f26-e674863a1332","lead_seconds":120,"least_seconds":null,"locked":false,"most_seconds":null,"note":"","parked":false,"part":"e2b0a64d-845a-4e35-9dd7-9e75b68ee9a1","planned_seconds":1920,"rank":0,"speaking_order":"by-round","title":"What coalitions bring to the compact"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','86a40ddf-9637-4773-a377-3f40876c074c','person','ea75e1b1-ca2e-4b69-b25c-3667e8714a96',7,'{"affiliation":"Lagoon Wireless Cooperative","constituency":"Dynamic Coalition on Community Networks","email":"","gender":"male","name":"Iñaki Paredes Yupanqui","note":"","phone":"","region":"Latin American and Caribbean","saying_the_name":"een-YAH-kee pa-REH-des yoo-PAN-kee","stakeholder_group":"Private Sector","time_zone":""}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','8708f94a-d672-4eb8-b0a3-2df5acc08829','person','ea75e1b1-ca2e-4b69-b25c-3667e8714a96',2,'{"affiliation":"Agency for Public Digital Services","constituency":"Leadership Panel","email":"","gender":"female","name":"Adaeze Nwankwo-Bello","note":"","phone":"","region":"African","saying_the_name":"ah-DAH-eh-zeh WAN-kwo BEL-lo","stakeholder_group":"Government","time_zone":""}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','89df57eb-933b-4fcf-b9bf-a2f8f1c9616c','segment','98973c47-5036-4c57-94a2-788574efd326',3,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":0,"if_time_allows":false,"kind":"wrap-up","lead":"1d7366c7-bd18-4d55-b9b0-0445e4efa50c","lead_seconds":0,"least_seconds":300,"locked":false,"most_seconds":null,"note":"","parked":false,"part":null,"planned_seconds":600,"rank":0,"speaking_order":"by-round","title":"Chair sums up"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','8db3d762-2509-4a24-a183-f8d889ef7fed','cue','aace6a2a-041f-432f-9c77-2b308a1b97e4',0,'{"at_seconds":1020,"role":"timekeeper","text":"Show the floor''s 15 minutes on the clock"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','8f8e5f0e-2bd5-4d5b-ad68-b40fd5a28149','cue','50032f9e-c390-45a8-9369-341bc63b3d56',0,'{"at_seconds":0,"role":"rapporteur","text":"Hand the chair the three messages of the session"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','92cf202b-8ca1-4de0-9bcc-b4df0dcafcdf','part','c00b3e4b-c0d0-4cfb-be51-43d4e0a03518',1,'{"budget_seconds":2400,"title":"Part 2. Inward: coalitions within the IGF"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','95cb630b-07ff-4224-a07d-62ab7c941d0f','person','ea75e1b1-ca2e-4b69-b25c-3667e8714a96',5,'{"affiliation":"Internet Without Barriers","constituency":"Dynamic Coalition on Accessibility","email":"","gender":"male","name":"Łukasz Wiśniewiecki","note":"","phone":"","region":"Eastern European","saying_the_name":"WOO-kash vish-nyeh-VYETS-kee","stakeholder_group":"Civil Society","time_zone":""}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','9663fd25-35ad-47d6-aef3-e159b485b006','part','b7bcdc54-ae11-4021-b30d-9102d0a7eab6',0,'{"budget_seconds":2400,"title":"Part 1. Inward: coalitions within the IGF"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','96f9cdb1-d3b3-4a93-bb27-ed36504f089f','participant','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',10,'{"answered_on":"2022-09-30","attendance":"on-site","delegate":null,"invitation":"confirmed","invited_on":"2022-09-26","note":"","person":"f170ae42-b27e-40ff-8e57-8d09c4d18db2","roles":["rapporteur"]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','97449160-e7d0-44ba-b40f-7bef60eaa01c','part','c00b3e4b-c0d0-4cfb-be51-43d4e0a03518',0,'{"budget_seconds":2400,"title":"Part 1. Outward: coalitions and the digital compact"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','97973785-6d71-472f-8683-8181444cfb65','turn','0fea2c8a-bff1-4ab0-9c18-38054997cbe8',0,'{"person":"c30ec447-8d56-459d-97d5-340ee111a0eb","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','97f446a7-76ca-42c6-85ba-14ceb8d0bec9','cue','0fea2c8a-bff1-4ab0-9c18-38054997cbe8',0,'{"at_seconds":0,"role":"online-moderator","text":"Post the questions in the chat and open the online queue"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','98973c47-5036-4c57-94a2-788574efd326','agenda','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',3,'{"name":"All seven in both parts","note":"Proposed by Joaquín Etxeberria Ríos: everybody speaks on both questions. Kept to show what it costs the floor."}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','998c1455-4442-4531-84f5-34e595f13d8f','participant','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',6,'{"answered_on":"2022-10-12","attendance":"on-site","delegate":null,"invitation":"confirmed","invited_on":"2022-10-05","note":"","person":"2d9c1ab0-795c-4963-bef7-4a123a9e89c3","roles":["panellist"]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','99c105e8-e9c6-4c6f-951d-b9773a8e9684','cue','162f52b3-3640-4b9c-9cd6-284a427cb525',0,'{"at_seconds":1020,"role":"timekeeper","text":"Show the floor''s 15 minutes on the clock"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','9e59a7a1-6e8e-4eeb-8254-a610c72c032e','question','aace6a2a-041f-432f-9c77-2b308a1b97e4',1,'{"asked_of":["fbafdb26-eafe-48a3-92a8-2a7987c04cd3"],"text":"What does the Global Digital Compact need from the coalitions, and by when?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','a0ce66e4-1090-4c66-b973-4f5da65aee09','segment','98973c47-5036-4c57-94a2-788574efd326',2,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":0,"if_time_allows":true,"kind":"discussion","lead":"bc7f30a1-b3a3-4dc2-8f26-e674863a1332","lead_seconds":0,"least_seconds":300,"locked":false,"most_seconds":null,"note":"","parked":false,"part":"7b4f902b-6834-4d24-ad62-c4a8cd52d2ae","planned_seconds":480,"rank":0,"speaking_order":"by-round","title":"WSIS+20: what the review should see"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','a269b3fb-dede-4cca-bec7-60931915d5bd','turn','856a9e6d-b037-45de-a6ad-beface0e627e',2,'{"person":"3b03fed9-0dbc-4735-99ea-bd9e8ed9b784","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','a26eb02c-c502-4ad1-871f-70b3b9875ff3','question','856a9e6d-b037-45de-a6ad-beface0e627e',2,'{"asked_of":["3b03fed9-0dbc-4735-99ea-bd9e8ed9b784"],"text":"Whose voice is still missing from the compact?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','a5a2472a-b0cf-4502-b267-41024901638f','question','1d10502d-c7e5-4da3-9f02-0c41eb7b988b',1,'{"asked_of":["95cb630b-07ff-4224-a07d-62ab7c941d0f","2d9c1ab0-795c-4963-bef7-4a123a9e89c3","86a40ddf-9637-4773-a377-3f40876c074c"],"text":"What has your coalition produced this year that others could use tomorrow?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','aa1f0460-ef66-43c4-b195-c5974ba8cd00','participant','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',9,'{"answered_on":"2022-09-27","attendance":"online","delegate":null,"invitation":"confirmed","invited_on":"2022-09-26","note":"","person":"e0753645-da0e-4007-9dcd-576d3127f87f","roles":["online-moderator"]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','aace6a2a-041f-432f-9c77-2b308a1b97e4','segment','c00b3e4b-c0d0-4cfb-be51-43d4e0a03518',0,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":900,"if_time_allows":false,"kind":"panel","lead":"bc7f30a1-b3a3-4dc2-8f26-e674863a1332","lead_seconds":120,"least_seconds":null,"locked":false,"most_seconds":null,"note":"","parked":false,"part":"97449160-e7d0-44ba-b40f-7bef60eaa01c","planned_seconds":1920,"rank":0,"speaking_order":"by-round","title":"What coalitions bring to the compact"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','aaf7725c-1e42-45c0-ac5a-3cbd4ae5f39c','turn','162f52b3-3640-4b9c-9cd6-284a427cb525',5,'{"person":"2d9c1ab0-795c-4963-bef7-4a123a9e89c3","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','ab868124-1eaa-4b71-ba1b-c9f59ec560f2','cue','c998fed9-2350-4987-80a3-1de71f207413',0,'{"at_seconds":0,"role":"rapporteur","text":"Hand the chair the three messages of the session"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','ae4d391d-8ac6-44a5-afcd-0eea9f93912b','question','2ba7e435-e96b-4d47-bf9b-ee1fe1c2260c',0,'{"asked_of":["c30ec447-8d56-459d-97d5-340ee111a0eb"],"text":"How should the work of the coalitions enter the programme and the outputs of the IGF?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','b1d0698a-0fd7-4798-a116-09580d2bb385','question','856a9e6d-b037-45de-a6ad-beface0e627e',1,'{"asked_of":["fbafdb26-eafe-48a3-92a8-2a7987c04cd3"],"text":"What does the Global Digital Compact need from the coalitions, and by when?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','b3677477-3bb4-48dc-8991-3ec6862ba6c8','cue','2ba7e435-e96b-4d47-bf9b-ee1fe1c2260c',0,'{"at_seconds":0,"role":"online-moderator","text":"Post the questions in the chat and open the online queue"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','b3a054e3-2519-4314-9b96-de75b2d4eb20','cue','89df57eb-933b-4fcf-b9bf-a2f8f1c9616c',0,'{"at_seconds":0,"role":"rapporteur","text":"Hand the chair the three messages of the session"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','b455cdb6-c171-4255-b827-f8d7aa4cd986','cue','c998fed9-2350-4987-80a3-1de71f207413',1,'{"at_seconds":480,"role":"timekeeper","text":"Show the card: two minutes"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','b49fd3dd-4bb8-4b1f-83ed-d64f7ba9a4e6','turn','aace6a2a-041f-432f-9c77-2b308a1b97e4',2,'{"person":"3b03fed9-0dbc-4735-99ea-bd9e8ed9b784","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','b7bcdc54-ae11-4021-b30d-9102d0a7eab6','agenda','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',0,'{"name":"Inward first","note":"Proposed by Maëlle Kerguénou: first what coalitions are to the IGF, then what they bring to the world. Chosen in the call of 4 October."}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','b9e68148-3b98-4b27-8772-caae39f84ea6','segment','c00b3e4b-c0d0-4cfb-be51-43d4e0a03518',1,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":0,"if_time_allows":true,"kind":"discussion","lead":"bc7f30a1-b3a3-4dc2-8f26-e674863a1332","lead_seconds":0,"least_seconds":300,"locked":false,"most_seconds":null,"note":"","parked":false,"part":"97449160-e7d0-44ba-b40f-7bef60eaa01c","planned_seconds":480,"rank":0,"speaking_order":"by-round","title":"WSIS+20: what the review should see"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','bc7f30a1-b3a3-4dc2-8f26-e674863a1332','person','ea75e1b1-ca2e-4b69-b25c-3667e8714a96',1,'{"affiliation":"Réseau Voix Numériques","constituency":"","email":"maelle@voix-numeriques.example","gender":"female","name":"Maëlle Kerguénou","note":"","phone":"","region":"Western European and Others","saying_the_name":"ma-EL ker-gay-NOO","stakeholder_group":"Civil Society","time_zone":""}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','c00b3e4b-c0d0-4cfb-be51-43d4e0a03518','agenda','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',1,'{"name":"Outward first","note":"Proposed by Adaeze Nwankwo-Bello: the broad picture first, then how the coalitions fill it in."}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','c30ec447-8d56-459d-97d5-340ee111a0eb','person','ea75e1b1-ca2e-4b69-b25c-3667e8714a96',4,'{"affiliation":"Chaiyasit Cloud Services","constituency":"MAG","email":"","gender":"female","name":"Siriporn Chaiyasit","note":"","phone":"","region":"Asia-Pacific","saying_the_name":"see-ree-PON chai-ya-SIT","stakeholder_group":"Private Sector","time_zone":""}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','c3464f40-01e7-494d-ae15-dcec3f356ede','cue','89df57eb-933b-4fcf-b9bf-a2f8f1c9616c',1,'{"at_seconds":480,"role":"timekeeper","text":"Show the card: two minutes"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','c471b657-682f-42d5-8924-ea96a50b655a','turn','2ba7e435-e96b-4d47-bf9b-ee1fe1c2260c',2,'{"person":"2d9c1ab0-795c-4963-bef7-4a123a9e89c3","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','c60ff467-f54c-4364-89ec-3ba550c6d239','cue','1d10502d-c7e5-4da3-9f02-0c41eb7b988b',2,'{"at_seconds":1500,"role":"online-moderator","text":"Give the first intervention of the floor to the online queue"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','c650cc3c-95f1-4662-b660-e7f227d5bad4','turn','18a1b505-e829-4d9c-a152-4c1adc84c066',1,'{"person":"95cb630b-07ff-4224-a07d-62ab7c941d0f","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','c96b2a3f-3330-4bae-be8e-c6b6c088c986','turn','162f52b3-3640-4b9c-9cd6-284a427cb525',3,'{"person":"c30ec447-8d56-459d-97d5-340ee111a0eb","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','c998fed9-2350-4987-80a3-1de71f207413','segment','40d756d9-247a-474e-b33a-cf150352df97',4,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":0,"if_time_allows":false,"kind":"wrap-up","lead":"1d7366c7-bd18-4d55-b9b0-0445e4efa50c","lead_seconds":0,"least_seconds":300,"locked":false,"most_seconds":null,"note":"","parked":false,"part":null,"planned_seconds":600,"rank":0,"speaking_order":"by-round","title":"Chair sums up"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','cb4b0cfd-e0c9-4439-8ebf-728cac11ef61','cue','1d10502d-c7e5-4da3-9f02-0c41eb7b988b',0,'{"at_seconds":0,"role":"online-moderator","text":"Post the questions in the chat and open the online queue"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','cbbdd934-5037-4de2-89fd-955f83f4b4a3','question','d85c6035-43bb-426c-935a-86765c064161',0,'{"asked_of":["8708f94a-d672-4eb8-b0a3-2df5acc08829","c30ec447-8d56-459d-97d5-340ee111a0eb"],"text":"What should the WSIS+20 review know about work between the annual meetings?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','ce971587-37c9-4d43-99a9-bdc741d5b52b','question','1d10502d-c7e5-4da3-9f02-0c41eb7b988b',2,'{"asked_of":[],"text":"What would make it easier for newcomers to join a coalition?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','cf0aee01-eea6-4f49-925c-390a1ad406f8','question','aace6a2a-041f-432f-9c77-2b308a1b97e4',0,'{"asked_of":["8708f94a-d672-4eb8-b0a3-2df5acc08829"],"text":"Which results of the IGF would you carry to the heads of state?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','d0127236-16c2-4527-8aac-773896e611fa','participant','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',4,'{"answered_on":"2022-10-07","attendance":"on-site","delegate":null,"invitation":"confirmed","invited_on":"2022-10-05","note":"","person":"c30ec447-8d56-459d-97d5-340ee111a0eb","roles":["panellist"]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','d3608bd9-9a97-4adb-a6ca-23b94bc3db90','turn','30a00bec-4999-4fa0-98b9-a3b9438a0435',0,'{"person":"8708f94a-d672-4eb8-b0a3-2df5acc08829","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','d4808def-f35a-4781-b2c3-f2b0748338a9','cue','2ba7e435-e96b-4d47-bf9b-ee1fe1c2260c',2,'{"at_seconds":1500,"role":"online-moderator","text":"Give the first intervention of the floor to the online queue"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','d6d0226d-1e70-4ace-a029-9b84ae126495','turn','162f52b3-3640-4b9c-9cd6-284a427cb525',0,'{"person":"8708f94a-d672-4eb8-b0a3-2df5acc08829","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','d85c6035-43bb-426c-935a-86765c064161','segment','40d756d9-247a-474e-b33a-cf150352df97',2,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":0,"if_time_allows":true,"kind":"discussion","lead":"bc7f30a1-b3a3-4dc2-8f26-e674863a1332","lead_seconds":0,"least_seconds":300,"locked":false,"most_seconds":null,"note":"","parked":false,"part":"34ce5697-10d8-42db-a389-2dae40db0920","planned_seconds":480,"rank":0,"speaking_order":"by-round","title":"WSIS+20: what the review should see"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','d9453806-310a-4ea0-bfd9-9e41e891cdeb','question','30a00bec-4999-4fa0-98b9-a3b9438a0435',2,'{"asked_of":["3b03fed9-0dbc-4735-99ea-bd9e8ed9b784"],"text":"Whose voice is still missing from the compact?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','d9f5f828-993a-45a1-bf8e-59b3b103aa30','question','2ba7e435-e96b-4d47-bf9b-ee1fe1c2260c',2,'{"asked_of":[],"text":"What would make it easier for newcomers to join a coalition?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','daf50951-eba5-4da5-bb7a-ca13f7f651ed','turn','18a1b505-e829-4d9c-a152-4c1adc84c066',0,'{"person":"c30ec447-8d56-459d-97d5-340ee111a0eb","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','dc8bdf0b-88b2-4add-bd94-a32e96f60f73','session','ea75e1b1-ca2e-4b69-b25c-3667e8714a96',0,'{"chosen_agenda":"b7bcdc54-ae11-4021-b30d-9102d0a7eab6","contact":"bc7f30a1-b3a3-4dc2-8f26-e674863a1332","description":"Dynamic Coalitions work all year, open to everybody, each on one question of the internet. The session asks how their results can strengthen the IGF and what they can bring to the Global Digital Compact. It is a conversation: the panel opens each part, and the floor, in the room and online, has a third of the time.","expected_outcomes":["Three messages on the place of the coalitions in the IGF","A list of results that coalitions offer to the Global Digital Compact","One coalition to lead on each question that is still open"],"format":"hybrid","hard_end":true,"limit_seconds":5400,"on_site_info":"Please be at the stage of the Large Briefing Room by 9:40; microphones are given out there.","online_info":"The meeting is at https://meet.example/dynamic-coalitions; the connection is tried out from 9:30 on.","place":"Large Briefing Room, conference centre","policy_between_sessions_seconds":600,"policy_buffer_seconds":180,"policy_changeover_seconds":0,"policy_checks":[],"policy_confirmed_days_before":14,"policy_first_floor_by":0.5,"policy_floor_intervention_seconds":120,"policy_floor_share":0.3,"policy_floor_yields":false,"policy_largest_panel":5,"policy_least_speaking":0.5,"policy_longest_intervention_seconds":300,"policy_longest_title":60,"policy_longest_without_floor_seconds":1800,"policy_overrun_risk":0.2,"policy_shortest_intervention_seconds":60,"policy_unused_time_seconds":300,"policy_wanted_balance":[],"start":"2022-11-30T10:00:00","time_zone":"Africa/Addis_Ababa","title":"Dynamic Coalitions main session: From coalition to compact"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','e016e795-c038-4d06-a24f-266c4621c92d','turn','0fea2c8a-bff1-4ab0-9c18-38054997cbe8',3,'{"person":"86a40ddf-9637-4773-a377-3f40876c074c","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','e0753645-da0e-4007-9dcd-576d3127f87f','person','ea75e1b1-ca2e-4b69-b25c-3667e8714a96',9,'{"affiliation":"Mekong Open Networks Lab","constituency":"","email":"","gender":"female","name":"Đặng Thu Hường","note":"","phone":"","region":"Asia-Pacific","saying_the_name":"dahng too HOO-ung","stakeholder_group":"Technical Community","time_zone":"Asia/Ho_Chi_Minh"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','e2b0a64d-845a-4e35-9dd7-9e75b68ee9a1','part','b7bcdc54-ae11-4021-b30d-9102d0a7eab6',1,'{"budget_seconds":2400,"title":"Part 2. Outward: coalitions and the digital compact"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','e4c1362b-3e71-4600-a29b-b59e6be6fa83','question','18a1b505-e829-4d9c-a152-4c1adc84c066',1,'{"asked_of":["95cb630b-07ff-4224-a07d-62ab7c941d0f","2d9c1ab0-795c-4963-bef7-4a123a9e89c3","86a40ddf-9637-4773-a377-3f40876c074c"],"text":"What has your coalition produced this year that others could use tomorrow?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','e5df714c-d3ea-49e4-8f0b-d22b95782d65','question','0fea2c8a-bff1-4ab0-9c18-38054997cbe8',1,'{"asked_of":["95cb630b-07ff-4224-a07d-62ab7c941d0f","2d9c1ab0-795c-4963-bef7-4a123a9e89c3","86a40ddf-9637-4773-a377-3f40876c074c"],"text":"What has your coalition produced this year that others could use tomorrow?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','e7ccc836-abc4-4396-b41c-899d54211311','cue','856a9e6d-b037-45de-a6ad-beface0e627e',1,'{"at_seconds":1020,"role":"online-moderator","text":"Read out one contribution from the chat"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','ea75e1b1-ca2e-4b69-b25c-3667e8714a96','event',NULL,0,'{"description":"A sample: the main session of the Dynamic Coalitions, with four ways to fill its 90 minutes. All names are invented.","theme_accent":"#14264a","theme_font":"","theme_footer":"","theme_header":"Annual meeting","theme_logo":"","title":"IGF 2022, Addis Ababa"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','eac9f9d5-ec92-403f-bb9f-61aa1f5aacdc','question','30a00bec-4999-4fa0-98b9-a3b9438a0435',0,'{"asked_of":["8708f94a-d672-4eb8-b0a3-2df5acc08829"],"text":"Which results of the IGF would you carry to the heads of state?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','ed155f05-1abe-4699-a0c3-c5c36ccca47e','participant','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',11,'{"answered_on":null,"attendance":"on-site","delegate":null,"invitation":"not-yet-asked","invited_on":null,"note":"","person":"3f9f1bca-90e6-4952-b7be-aa2e1daee8f9","roles":["timekeeper"]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','edbe2285-1e19-4013-9d38-fb34071148dc','turn','aace6a2a-041f-432f-9c77-2b308a1b97e4',1,'{"person":"fbafdb26-eafe-48a3-92a8-2a7987c04cd3","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','ef858c1b-9393-43d8-9683-67801bb969f4','turn','1d10502d-c7e5-4da3-9f02-0c41eb7b988b',3,'{"person":"86a40ddf-9637-4773-a377-3f40876c074c","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','f051836f-923f-4af8-ab74-34975e2adcdf','turn','1d10502d-c7e5-4da3-9f02-0c41eb7b988b',1,'{"person":"95cb630b-07ff-4224-a07d-62ab7c941d0f","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','f0ce4ec7-c09c-488a-b34f-6ef95f2bfdc0','participant','dc8bdf0b-88b2-4add-bd94-a32e96f60f73',1,'{"answered_on":"2022-09-26","attendance":"on-site","delegate":null,"invitation":"confirmed","invited_on":"2022-09-26","note":"","person":"bc7f30a1-b3a3-4dc2-8f26-e674863a1332","roles":["moderator"]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','f170ae42-b27e-40ff-8e57-8d09c4d18db2','person','ea75e1b1-ca2e-4b69-b25c-3667e8714a96',10,'{"affiliation":"Adriatic Institute for Internet Studies","constituency":"","email":"","gender":"male","name":"Željko Perković","note":"","phone":"","region":"Eastern European","saying_the_name":"ZHEL-ko PEHR-ko-vich","stakeholder_group":"Technical Community","time_zone":""}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','f29e447a-5881-4362-a4c2-d8b9a8148d03','turn','1d10502d-c7e5-4da3-9f02-0c41eb7b988b',2,'{"person":"2d9c1ab0-795c-4963-bef7-4a123a9e89c3","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','f2ade27f-8742-4905-bf26-041a8b97a52c','question','aace6a2a-041f-432f-9c77-2b308a1b97e4',2,'{"asked_of":["3b03fed9-0dbc-4735-99ea-bd9e8ed9b784"],"text":"Whose voice is still missing from the compact?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','f42bb93a-427f-4b6b-b4af-d30f4245e7ac','cue','09d5c17c-5ec8-42dc-b0da-54915c209e8e',0,'{"at_seconds":0,"role":"rapporteur","text":"Hand the chair the three messages of the session"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','f446bd87-8226-4c38-9985-a68724fb3390','segment','40d756d9-247a-474e-b33a-cf150352df97',3,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":300,"if_time_allows":false,"kind":"discussion","lead":"bc7f30a1-b3a3-4dc2-8f26-e674863a1332","lead_seconds":0,"least_seconds":480,"locked":false,"most_seconds":null,"note":"","parked":false,"part":"f6e1103c-f7f7-4684-9915-3b34a4ea720b","planned_seconds":900,"rank":0,"speaking_order":"by-round","title":"What the coalitions take on next"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','f6e1103c-f7f7-4684-9915-3b34a4ea720b','part','40d756d9-247a-474e-b33a-cf150352df97',2,'{"budget_seconds":900,"title":"Part 3. Forward: questions from the top"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','f7b3affa-cd94-4ce6-a1e8-fb35941561bb','turn','162f52b3-3640-4b9c-9cd6-284a427cb525',1,'{"person":"fbafdb26-eafe-48a3-92a8-2a7987c04cd3","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','f9750103-634a-4953-b7a0-aea7e5c679f5','turn','18a1b505-e829-4d9c-a152-4c1adc84c066',3,'{"person":"86a40ddf-9637-4773-a377-3f40876c074c","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','fbafdb26-eafe-48a3-92a8-2a7987c04cd3','person','ea75e1b1-ca2e-4b69-b25c-3667e8714a96',3,'{"affiliation":"Office of the Tech Envoy","constituency":"Tech Envoy''s Office","email":"","gender":"male","name":"Joaquín Etxeberria Ríos","note":"","phone":"","region":"Intergovernmental Organizations","saying_the_name":"hwa-KEEN eh-cheh-BEH-ree-ah REE-os","stakeholder_group":"Intergovernmental Organization","time_zone":"America/New_York"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','fbebea59-97c2-4713-aec4-96a698229baa','question','0fea2c8a-bff1-4ab0-9c18-38054997cbe8',2,'{"asked_of":[],"text":"What would make it easier for newcomers to join a coalition?"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','fc43cac0-f774-4a67-8c02-6627fc72d26d','part','40d756d9-247a-474e-b33a-cf150352df97',0,'{"budget_seconds":2400,"title":"Part 1. Inward: coalitions within the IGF"}');
INSERT INTO version_row VALUES('6b16e60b-3d73-4ae6-9d16-3e14344961eb','ff7475a0-65f9-4d2e-9f60-f9275cf9fd88','question','f446bd87-8226-4c38-9985-a68724fb3390',0,'{"asked_of":["c30ec447-8d56-459d-97d5-340ee111a0eb","8708f94a-d672-4eb8-b0a3-2df5acc08829"],"text":"If a policy question comes from the top, which coalition answers it within a year?"}');
CREATE INDEX person_parent ON person(parent);
CREATE INDEX session_parent ON session(parent);
CREATE INDEX session_contact ON session(contact);
CREATE INDEX session_chosen_agenda ON session(chosen_agenda);
CREATE INDEX participant_parent ON participant(parent);
CREATE INDEX participant_person ON participant(person);
CREATE INDEX participant_delegate ON participant(delegate);
CREATE INDEX acceptance_parent ON acceptance(parent);
CREATE INDEX agenda_parent ON agenda(parent);
CREATE INDEX part_parent ON part(parent);
CREATE INDEX segment_parent ON segment(parent);
CREATE INDEX segment_part ON segment(part);
CREATE INDEX segment_lead ON segment(lead);
CREATE INDEX turn_parent ON turn(parent);
CREATE INDEX turn_person ON turn(person);
CREATE INDEX question_parent ON question(parent);
CREATE INDEX cue_parent ON cue(parent);
CREATE VIEW plan AS
SELECT session.title AS session, agenda.name AS agenda, agenda.id = session.chosen_agenda AS chosen,
  segment.position + 1 AS number, part.title AS part, segment.title, segment.kind,
  segment.planned_seconds / 60.0 AS planned_minutes,
  segment.floor_reserve_seconds / 60.0 AS floor_reserve_minutes,
  person.name AS lead, segment.parked
FROM segment JOIN agenda ON agenda.id = segment.parent JOIN session ON session.id = agenda.parent
  LEFT JOIN part ON part.id = segment.part LEFT JOIN person ON person.id = segment.lead
ORDER BY session.position, agenda.position, segment.position;
CREATE VIEW speaking AS
SELECT person.name AS person, session.title AS session, agenda.name AS agenda,
  segment.title AS segment, segment.parked, turn.rounds_seconds,
  (SELECT coalesce(sum(value), 0) FROM json_each(turn.rounds_seconds)) / 60.0 AS minutes
FROM turn JOIN segment ON segment.id = turn.parent JOIN agenda ON agenda.id = segment.parent
  JOIN session ON session.id = agenda.parent LEFT JOIN person ON person.id = turn.person
ORDER BY session.position, agenda.position, segment.position, turn.position;
CREATE VIEW invitations AS
SELECT session.title AS session, person.name AS person, person.affiliation, participant.roles,
  participant.attendance, participant.invitation, participant.invited_on, participant.answered_on
FROM participant JOIN session ON session.id = participant.parent
  JOIN person ON person.id = participant.person
ORDER BY session.position, participant.position;
COMMIT;
