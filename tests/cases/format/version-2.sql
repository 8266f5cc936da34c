PRAGMA application_id = 1298428532;
PRAGMA user_version = 2;
BEGIN TRANSACTION;
CREATE TABLE event(
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  description TEXT NOT NULL
) STRICT;
INSERT INTO event VALUES('2d1f8494-4b63-4c05-8171-e1abc0502d0d','IGF 2022, Addis Ababa','A sample: the main session of the Dynamic Coalitions, with four ways to fill its 90 minutes. All names are invented.');
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
INSERT INTO person VALUES('8fbaa6fd-b94c-4f13-8998-2bc1053fd76e','2d1f8494-4b63-4c05-8171-e1abc0502d0d',0,'Eiríkur Hallgrímsson','AY-ree-koor HATL-grims-son','Office for Digital Policy','','Government','Western European and Others','male','','','','');
INSERT INTO person VALUES('667995b9-5130-4f29-af56-60d506a80e4f','2d1f8494-4b63-4c05-8171-e1abc0502d0d',4,'Siriporn Chaiyasit','see-ree-PON chai-ya-SIT','Chaiyasit Cloud Services','MAG','Private Sector','Asia-Pacific','female','','','','');
INSERT INTO person VALUES('62bd7f97-5d3d-42fd-8a81-66a8e94883cc','2d1f8494-4b63-4c05-8171-e1abc0502d0d',9,'Đặng Thu Hường','dahng too HOO-ung','Mekong Open Networks Lab','','Technical Community','Asia-Pacific','female','Asia/Ho_Chi_Minh','','','');
INSERT INTO person VALUES('80dfda41-988a-4d38-b490-aba5fa47249b','2d1f8494-4b63-4c05-8171-e1abc0502d0d',5,'Łukasz Wiśniewiecki','WOO-kash vish-nyeh-VYETS-kee','Internet Without Barriers','Dynamic Coalition on Accessibility','Civil Society','Eastern European','male','','','','');
INSERT INTO person VALUES('08aa92c1-a349-4ed1-afa2-14828a2e1d83','2d1f8494-4b63-4c05-8171-e1abc0502d0d',11,'Biruk Tesfaye','bi-ROOK tes-FAH-yeh','Entoto Events','','Private Sector','African','male','','','','');
INSERT INTO person VALUES('7c5f3890-515a-4584-9dd2-418631476b25','2d1f8494-4b63-4c05-8171-e1abc0502d0d',6,'Renata Quispe Huamán','reh-NAH-ta KEES-peh wa-MAN','Andean Open Ledger Laboratory','Dynamic Coalition on Blockchain','Technical Community','Latin American and Caribbean','female','','','','');
INSERT INTO person VALUES('3c282b25-f6d9-4d4f-adb1-72394562a5e8','2d1f8494-4b63-4c05-8171-e1abc0502d0d',1,'Maëlle Kerguénou','ma-EL ker-gay-NOO','Réseau Voix Numériques','','Civil Society','Western European and Others','female','','','','');
INSERT INTO person VALUES('60f82441-1aeb-4ce5-89b8-ef4a4010082b','2d1f8494-4b63-4c05-8171-e1abc0502d0d',8,'Zéphyrine Ouédraogo','zay-fee-REEN weh-DRA-o-go','Jeunes pour l''Internet Libre','Youth','Civil Society','African','female','Africa/Ouagadougou','','','');
INSERT INTO person VALUES('31c084f0-45a2-4559-b906-a7609585df3f','2d1f8494-4b63-4c05-8171-e1abc0502d0d',7,'Iñaki Paredes Yupanqui','een-YAH-kee pa-REH-des yoo-PAN-kee','Lagoon Wireless Cooperative','Dynamic Coalition on Community Networks','Private Sector','Latin American and Caribbean','male','','','','');
INSERT INTO person VALUES('37de8ed3-00df-4d03-b318-e298eb61ff6c','2d1f8494-4b63-4c05-8171-e1abc0502d0d',3,'Joaquín Etxeberria Ríos','hwa-KEEN eh-cheh-BEH-ree-ah REE-os','Office of the Tech Envoy','Tech Envoy''s Office','Intergovernmental Organization','Intergovernmental Organizations','male','America/New_York','','','');
INSERT INTO person VALUES('ef56a270-2ef3-4778-acbf-1f420e4d8613','2d1f8494-4b63-4c05-8171-e1abc0502d0d',10,'Željko Perković','ZHEL-ko PEHR-ko-vich','Adriatic Institute for Internet Studies','','Technical Community','Eastern European','male','','','','');
INSERT INTO person VALUES('0d52f7d2-9ad2-4145-93e3-e4c483eff30e','2d1f8494-4b63-4c05-8171-e1abc0502d0d',2,'Adaeze Nwankwo-Bello','ah-DAH-eh-zeh WAN-kwo BEL-lo','Agency for Public Digital Services','Leadership Panel','Government','African','female','','','','');
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
INSERT INTO session VALUES('f281d358-4a43-45d3-8ade-499cedeb6cdb','2d1f8494-4b63-4c05-8171-e1abc0502d0d',0,'Dynamic Coalitions main session: From coalition to compact','Dynamic Coalitions work all year, open to everybody, each on one question of the internet. The session asks how their results can strengthen the IGF and what they can bring to the Global Digital Compact. It is a conversation: the panel opens each part, and the floor, in the room and online, has a third of the time.',5400,'2022-11-30T10:00:00','Africa/Addis_Ababa',1,'Large Briefing Room, conference centre','hybrid','["Three messages on the place of the coalitions in the IGF","A list of results that coalitions offer to the Global Digital Compact","One coalition to lead on each question that is still open"]','434e6370-3b09-42ab-b120-9622d1658847',300,1800,500,0,5,500,60,300,120,0,300,180,600,14,60,200,'[]','[]');
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
INSERT INTO participant VALUES('688ddb36-2531-4399-8b8f-3b6cc90ade0b','f281d358-4a43-45d3-8ade-499cedeb6cdb',4,'667995b9-5130-4f29-af56-60d506a80e4f','["panellist"]','on-site','confirmed','2022-10-05','2022-10-07',NULL,'');
INSERT INTO participant VALUES('e971e2bf-e6ee-4ce8-aaff-a8bbbf9d8999','f281d358-4a43-45d3-8ade-499cedeb6cdb',9,'62bd7f97-5d3d-42fd-8a81-66a8e94883cc','["online-moderator"]','online','confirmed','2022-09-26','2022-09-27',NULL,'');
INSERT INTO participant VALUES('ea37bf58-4cfd-44ab-9b34-28c0a60d1da7','f281d358-4a43-45d3-8ade-499cedeb6cdb',5,'80dfda41-988a-4d38-b490-aba5fa47249b','["panellist"]','on-site','confirmed','2022-10-05','2022-10-06',NULL,'');
INSERT INTO participant VALUES('d596db7e-caca-494e-9c97-5b1cef205ea6','f281d358-4a43-45d3-8ade-499cedeb6cdb',7,'31c084f0-45a2-4559-b906-a7609585df3f','["panellist"]','on-site','not-yet-asked',NULL,NULL,NULL,'The coalition names its speaker this week.');
INSERT INTO participant VALUES('225e11e2-8048-4d1d-b2d4-e9ed1433598e','f281d358-4a43-45d3-8ade-499cedeb6cdb',3,'37de8ed3-00df-4d03-b318-e298eb61ff6c','["panellist"]','online','invited','2022-10-10',NULL,NULL,'');
INSERT INTO participant VALUES('19a5f311-e2a5-4316-a85a-8ac2927527af','f281d358-4a43-45d3-8ade-499cedeb6cdb',2,'0d52f7d2-9ad2-4145-93e3-e4c483eff30e','["panellist"]','on-site','invited','2022-10-10',NULL,NULL,'');
INSERT INTO participant VALUES('c36a3acc-68ec-42fd-b5ef-f86057206aa4','f281d358-4a43-45d3-8ade-499cedeb6cdb',10,'ef56a270-2ef3-4778-acbf-1f420e4d8613','["rapporteur"]','on-site','confirmed','2022-09-26','2022-09-30',NULL,'');
INSERT INTO participant VALUES('3ef2a453-58a6-4a2a-8644-f57ff6a86afd','f281d358-4a43-45d3-8ade-499cedeb6cdb',0,'8fbaa6fd-b94c-4f13-8998-2bc1053fd76e','["chair"]','on-site','confirmed','2022-09-26','2022-09-28',NULL,'');
INSERT INTO participant VALUES('ea59e080-8736-48e9-ac7b-a85a6780984a','f281d358-4a43-45d3-8ade-499cedeb6cdb',1,'3c282b25-f6d9-4d4f-adb1-72394562a5e8','["moderator"]','on-site','confirmed','2022-09-26','2022-09-26',NULL,'');
INSERT INTO participant VALUES('4c57be51-3b43-4fe0-a85b-08d9705e8b9a','f281d358-4a43-45d3-8ade-499cedeb6cdb',11,'08aa92c1-a349-4ed1-afa2-14828a2e1d83','["timekeeper"]','on-site','not-yet-asked',NULL,NULL,NULL,'');
INSERT INTO participant VALUES('ef886009-4d65-4589-b437-8785b2023546','f281d358-4a43-45d3-8ade-499cedeb6cdb',6,'7c5f3890-515a-4584-9dd2-418631476b25','["panellist"]','on-site','confirmed','2022-10-05','2022-10-12',NULL,'');
INSERT INTO participant VALUES('2299bbd6-a6c0-44d6-8e90-817e0ec53c76','f281d358-4a43-45d3-8ade-499cedeb6cdb',8,'60f82441-1aeb-4ce5-89b8-ef4a4010082b','["panellist"]','online','confirmed','2022-10-05','2022-10-05',NULL,'');
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
INSERT INTO agenda VALUES('505d9cab-509d-482d-8cf4-35c89be5b1e1','f281d358-4a43-45d3-8ade-499cedeb6cdb',2,'With a third part','Proposed by Željko Perković: also ask how coalitions would answer a question from the top. To be kept only if the time can be found.');
INSERT INTO agenda VALUES('dabc0e06-5cb0-44f4-9001-a0683a61625b','f281d358-4a43-45d3-8ade-499cedeb6cdb',3,'All seven in both parts','Proposed by Joaquín Etxeberria Ríos: everybody speaks on both questions. Kept to show what it costs the floor.');
INSERT INTO agenda VALUES('5dd9409e-ca1f-4a2b-b9fe-fe54d8df0590','f281d358-4a43-45d3-8ade-499cedeb6cdb',1,'Outward first','Proposed by Adaeze Nwankwo-Bello: the broad picture first, then how the coalitions fill it in.');
INSERT INTO agenda VALUES('434e6370-3b09-42ab-b120-9622d1658847','f281d358-4a43-45d3-8ade-499cedeb6cdb',0,'Inward first','Proposed by Maëlle Kerguénou: first what coalitions are to the IGF, then what they bring to the world. Chosen in the call of 4 October.');
CREATE TABLE part(
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES agenda(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  budget_seconds INTEGER
) STRICT;
INSERT INTO part VALUES('fcb1aaf0-7dd4-4d14-b1e4-c59616589fd0','dabc0e06-5cb0-44f4-9001-a0683a61625b',0,'Part 1. Inward: coalitions within the IGF',2400);
INSERT INTO part VALUES('d4f1052b-06a2-4171-ad5b-060e53b1fc68','dabc0e06-5cb0-44f4-9001-a0683a61625b',1,'Part 2. Outward: coalitions and the digital compact',2400);
INSERT INTO part VALUES('f2230cbf-0759-48c9-8332-cfd192bbb1c6','505d9cab-509d-482d-8cf4-35c89be5b1e1',2,'Part 3. Forward: questions from the top',900);
INSERT INTO part VALUES('afd61671-6b9b-48d4-801c-81facfde0e39','505d9cab-509d-482d-8cf4-35c89be5b1e1',0,'Part 1. Inward: coalitions within the IGF',2400);
INSERT INTO part VALUES('843ee907-60c1-49a1-85ac-a3150f65fc7e','505d9cab-509d-482d-8cf4-35c89be5b1e1',1,'Part 2. Outward: coalitions and the digital compact',2400);
INSERT INTO part VALUES('9d843ca3-995f-4957-853c-01a3150ff59d','434e6370-3b09-42ab-b120-9622d1658847',1,'Part 2. Outward: coalitions and the digital compact',2400);
INSERT INTO part VALUES('f8f166ba-7609-44f1-b7a2-f5ce6eed848a','5dd9409e-ca1f-4a2b-b9fe-fe54d8df0590',0,'Part 1. Outward: coalitions and the digital compact',2400);
INSERT INTO part VALUES('57b59333-3d7d-4e02-9d19-878bc261b34c','5dd9409e-ca1f-4a2b-b9fe-fe54d8df0590',1,'Part 2. Inward: coalitions within the IGF',2400);
INSERT INTO part VALUES('b5d70efe-469e-405e-b8e0-4a930bd7f583','434e6370-3b09-42ab-b120-9622d1658847',0,'Part 1. Inward: coalitions within the IGF',2400);
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
INSERT INTO segment VALUES('1dbc4825-1053-43f3-bcdf-96ed09935412','505d9cab-509d-482d-8cf4-35c89be5b1e1',1,'843ee907-60c1-49a1-85ac-a3150f65fc7e','What coalitions bring to the compact','panel',1920,NULL,NULL,0,0,NULL,0,0,0,'3c282b25-f6d9-4d4f-adb1-72394562a5e8',120,900,'by-round',0,'');
INSERT INTO segment VALUES('4b7bc141-d1a1-4117-887e-e13382acc4af','434e6370-3b09-42ab-b120-9622d1658847',3,NULL,'Chair sums up','wrap-up',600,300,NULL,0,0,NULL,0,0,0,'8fbaa6fd-b94c-4f13-8998-2bc1053fd76e',0,0,'by-round',0,'');
INSERT INTO segment VALUES('70910428-7f98-4040-8a1d-78f1fc706f13','5dd9409e-ca1f-4a2b-b9fe-fe54d8df0590',1,'f8f166ba-7609-44f1-b7a2-f5ce6eed848a','WSIS+20: what the review should see','discussion',480,300,NULL,0,0,NULL,1,0,0,'3c282b25-f6d9-4d4f-adb1-72394562a5e8',0,0,'by-round',0,'');
INSERT INTO segment VALUES('ff7e9b3f-e7be-42b9-81e2-e7c3d6a3470a','434e6370-3b09-42ab-b120-9622d1658847',1,'9d843ca3-995f-4957-853c-01a3150ff59d','What coalitions bring to the compact','panel',1920,NULL,NULL,0,0,NULL,0,0,0,'3c282b25-f6d9-4d4f-adb1-72394562a5e8',120,900,'by-round',0,'');
INSERT INTO segment VALUES('243a2096-6830-4257-a57c-f6fac45fba1c','505d9cab-509d-482d-8cf4-35c89be5b1e1',3,'f2230cbf-0759-48c9-8332-cfd192bbb1c6','What the coalitions take on next','discussion',480,480,NULL,0,0,NULL,0,0,0,'3c282b25-f6d9-4d4f-adb1-72394562a5e8',0,300,'by-round',0,'');
INSERT INTO segment VALUES('78624071-2b4f-4911-9022-13a6e401e7d2','434e6370-3b09-42ab-b120-9622d1658847',2,'9d843ca3-995f-4957-853c-01a3150ff59d','WSIS+20: what the review should see','discussion',480,300,NULL,0,0,NULL,1,0,0,'3c282b25-f6d9-4d4f-adb1-72394562a5e8',0,0,'by-round',0,'');
INSERT INTO segment VALUES('4569a936-d0c0-4fe5-b145-13aa46da6d4e','505d9cab-509d-482d-8cf4-35c89be5b1e1',0,'afd61671-6b9b-48d4-801c-81facfde0e39','How coalitions strengthen the IGF','panel',2400,NULL,NULL,0,0,NULL,0,0,0,'3c282b25-f6d9-4d4f-adb1-72394562a5e8',300,900,'by-round',0,'');
INSERT INTO segment VALUES('80d978b3-33af-458e-a153-504c8a74c053','505d9cab-509d-482d-8cf4-35c89be5b1e1',4,NULL,'Chair sums up','wrap-up',300,300,NULL,0,0,NULL,0,0,0,'8fbaa6fd-b94c-4f13-8998-2bc1053fd76e',0,0,'by-round',0,'');
INSERT INTO segment VALUES('c6ef7ab0-6e28-479e-ae55-1a467d0001c6','dabc0e06-5cb0-44f4-9001-a0683a61625b',3,NULL,'Chair sums up','wrap-up',600,300,NULL,0,0,NULL,0,0,0,'8fbaa6fd-b94c-4f13-8998-2bc1053fd76e',0,0,'by-round',0,'');
INSERT INTO segment VALUES('80fab4c4-990d-412b-8803-cd3a455126c7','505d9cab-509d-482d-8cf4-35c89be5b1e1',2,'843ee907-60c1-49a1-85ac-a3150f65fc7e','WSIS+20: what the review should see','discussion',300,300,NULL,0,0,NULL,1,0,0,'3c282b25-f6d9-4d4f-adb1-72394562a5e8',0,0,'by-round',0,'');
INSERT INTO segment VALUES('438399d6-fc97-47e1-bc5f-b23ce71e8a8a','5dd9409e-ca1f-4a2b-b9fe-fe54d8df0590',0,'f8f166ba-7609-44f1-b7a2-f5ce6eed848a','What coalitions bring to the compact','panel',1920,NULL,NULL,0,0,NULL,0,0,0,'3c282b25-f6d9-4d4f-adb1-72394562a5e8',120,900,'by-round',0,'');
INSERT INTO segment VALUES('a479983f-2011-43dd-91d5-4270f84fc293','dabc0e06-5cb0-44f4-9001-a0683a61625b',0,'fcb1aaf0-7dd4-4d14-b1e4-c59616589fd0','How coalitions strengthen the IGF','panel',2400,NULL,NULL,0,0,NULL,0,0,0,'3c282b25-f6d9-4d4f-adb1-72394562a5e8',300,900,'by-round',0,'');
INSERT INTO segment VALUES('474d46e4-bf2c-4f50-b8a3-8cf3686e2900','434e6370-3b09-42ab-b120-9622d1658847',0,'b5d70efe-469e-405e-b8e0-4a930bd7f583','How coalitions strengthen the IGF','panel',2400,NULL,NULL,0,0,NULL,0,0,0,'3c282b25-f6d9-4d4f-adb1-72394562a5e8',300,900,'by-round',0,'');
INSERT INTO segment VALUES('bb33c278-6769-4717-90ad-1e22e30b83aa','dabc0e06-5cb0-44f4-9001-a0683a61625b',1,'d4f1052b-06a2-4171-ad5b-060e53b1fc68','What coalitions bring to the compact','panel',1920,NULL,NULL,0,0,NULL,0,0,0,'3c282b25-f6d9-4d4f-adb1-72394562a5e8',120,900,'by-round',0,'');
INSERT INTO segment VALUES('37f4f529-d3f0-4586-a782-3d4ed81b36cd','dabc0e06-5cb0-44f4-9001-a0683a61625b',2,'d4f1052b-06a2-4171-ad5b-060e53b1fc68','WSIS+20: what the review should see','discussion',480,300,NULL,0,0,NULL,1,0,0,'3c282b25-f6d9-4d4f-adb1-72394562a5e8',0,0,'by-round',0,'');
INSERT INTO segment VALUES('e3a7e5e9-09d8-44f8-a085-99f767ac00f4','5dd9409e-ca1f-4a2b-b9fe-fe54d8df0590',2,'57b59333-3d7d-4e02-9d19-878bc261b34c','How coalitions strengthen the IGF','panel',2400,NULL,NULL,0,0,NULL,0,0,0,'3c282b25-f6d9-4d4f-adb1-72394562a5e8',300,900,'by-round',0,'');
INSERT INTO segment VALUES('8c8032c3-cc69-44f5-a2c4-b3702cd8c2a7','5dd9409e-ca1f-4a2b-b9fe-fe54d8df0590',3,NULL,'Chair sums up','wrap-up',600,300,NULL,0,0,NULL,0,0,0,'8fbaa6fd-b94c-4f13-8998-2bc1053fd76e',0,0,'by-round',0,'');
CREATE TABLE turn(
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES segment(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  person TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  rounds_seconds TEXT NOT NULL
) STRICT;
INSERT INTO turn VALUES('471edaa9-68fd-44c9-a1fd-df21e0e370d8','4569a936-d0c0-4fe5-b145-13aa46da6d4e',2,'7c5f3890-515a-4584-9dd2-418631476b25','[180,120]');
INSERT INTO turn VALUES('0e6bc735-4b22-424e-8813-3b465acc3bb0','e3a7e5e9-09d8-44f8-a085-99f767ac00f4',2,'7c5f3890-515a-4584-9dd2-418631476b25','[180,120]');
INSERT INTO turn VALUES('b2df543c-41bc-4475-9fbd-880eefdc33b4','a479983f-2011-43dd-91d5-4270f84fc293',0,'667995b9-5130-4f29-af56-60d506a80e4f','[180,120]');
INSERT INTO turn VALUES('33945952-4d9b-41fe-a030-8c78d8381807','4569a936-d0c0-4fe5-b145-13aa46da6d4e',0,'667995b9-5130-4f29-af56-60d506a80e4f','[180,120]');
INSERT INTO turn VALUES('179af833-e018-4611-9fd8-952ce596df93','474d46e4-bf2c-4f50-b8a3-8cf3686e2900',1,'80dfda41-988a-4d38-b490-aba5fa47249b','[180,120]');
INSERT INTO turn VALUES('80e39b13-5558-47ce-94cb-d3b15afde192','4569a936-d0c0-4fe5-b145-13aa46da6d4e',3,'31c084f0-45a2-4559-b906-a7609585df3f','[180,120]');
INSERT INTO turn VALUES('efe7ee8a-f49c-4fd5-98f3-1d3446c2c158','bb33c278-6769-4717-90ad-1e22e30b83aa',6,'31c084f0-45a2-4559-b906-a7609585df3f','[180,120]');
INSERT INTO turn VALUES('d9b2ddce-74b7-4399-864d-be06ba65463a','438399d6-fc97-47e1-bc5f-b23ce71e8a8a',2,'60f82441-1aeb-4ce5-89b8-ef4a4010082b','[180,120]');
INSERT INTO turn VALUES('25061e20-6133-4d1e-a89a-465718f78e24','1dbc4825-1053-43f3-bcdf-96ed09935412',1,'37de8ed3-00df-4d03-b318-e298eb61ff6c','[180,120]');
INSERT INTO turn VALUES('1e535698-cabe-4748-8129-3b53ff31c04f','bb33c278-6769-4717-90ad-1e22e30b83aa',1,'37de8ed3-00df-4d03-b318-e298eb61ff6c','[180,120]');
INSERT INTO turn VALUES('ac1c646a-e860-4599-a09f-4463e0bba9e9','ff7e9b3f-e7be-42b9-81e2-e7c3d6a3470a',2,'60f82441-1aeb-4ce5-89b8-ef4a4010082b','[180,120]');
INSERT INTO turn VALUES('541c1261-0a6a-47dd-b4fd-7b2f8b523dc2','a479983f-2011-43dd-91d5-4270f84fc293',4,'0d52f7d2-9ad2-4145-93e3-e4c483eff30e','[180,120]');
INSERT INTO turn VALUES('ea27cec7-fb86-49d9-af8d-29b1a38e13b1','474d46e4-bf2c-4f50-b8a3-8cf3686e2900',3,'31c084f0-45a2-4559-b906-a7609585df3f','[180,120]');
INSERT INTO turn VALUES('99864328-3d70-4f49-b135-1bba1f6ebb89','ff7e9b3f-e7be-42b9-81e2-e7c3d6a3470a',0,'0d52f7d2-9ad2-4145-93e3-e4c483eff30e','[180,120]');
INSERT INTO turn VALUES('933a2ed4-aa48-4c2a-88b5-77575d490978','e3a7e5e9-09d8-44f8-a085-99f767ac00f4',0,'667995b9-5130-4f29-af56-60d506a80e4f','[180,120]');
INSERT INTO turn VALUES('fc0db180-91cc-432b-9d30-75757df4d688','ff7e9b3f-e7be-42b9-81e2-e7c3d6a3470a',1,'37de8ed3-00df-4d03-b318-e298eb61ff6c','[180,120]');
INSERT INTO turn VALUES('8e686d49-1a4d-4d3b-adf9-760941183ab9','bb33c278-6769-4717-90ad-1e22e30b83aa',0,'0d52f7d2-9ad2-4145-93e3-e4c483eff30e','[180,120]');
INSERT INTO turn VALUES('5072a814-2ea2-438b-a277-0209925b04bc','438399d6-fc97-47e1-bc5f-b23ce71e8a8a',1,'37de8ed3-00df-4d03-b318-e298eb61ff6c','[180,120]');
INSERT INTO turn VALUES('1ac24fd9-5ab4-4898-ba45-0d710963d90a','bb33c278-6769-4717-90ad-1e22e30b83aa',3,'667995b9-5130-4f29-af56-60d506a80e4f','[180,120]');
INSERT INTO turn VALUES('db2da5a1-2308-4c32-a9a6-cd07e406cf33','bb33c278-6769-4717-90ad-1e22e30b83aa',5,'7c5f3890-515a-4584-9dd2-418631476b25','[180,120]');
INSERT INTO turn VALUES('da0197f6-0c70-47b4-9d1d-0f2acbcb76ef','474d46e4-bf2c-4f50-b8a3-8cf3686e2900',2,'7c5f3890-515a-4584-9dd2-418631476b25','[180,120]');
INSERT INTO turn VALUES('4b1c2373-e42a-4672-93b3-3bfef2cceb72','a479983f-2011-43dd-91d5-4270f84fc293',2,'7c5f3890-515a-4584-9dd2-418631476b25','[180,120]');
INSERT INTO turn VALUES('c8d50675-3faf-4334-a7f5-e42c816ace38','a479983f-2011-43dd-91d5-4270f84fc293',6,'60f82441-1aeb-4ce5-89b8-ef4a4010082b','[180,120]');
INSERT INTO turn VALUES('38b72df3-be3c-4154-9989-750d2886696b','a479983f-2011-43dd-91d5-4270f84fc293',1,'80dfda41-988a-4d38-b490-aba5fa47249b','[180,120]');
INSERT INTO turn VALUES('f309d8b3-e946-4c28-9eec-13e50c18b576','1dbc4825-1053-43f3-bcdf-96ed09935412',2,'60f82441-1aeb-4ce5-89b8-ef4a4010082b','[180,120]');
INSERT INTO turn VALUES('db304523-aa7a-4742-8d7c-2cc6e04d9bbf','a479983f-2011-43dd-91d5-4270f84fc293',5,'37de8ed3-00df-4d03-b318-e298eb61ff6c','[180,120]');
INSERT INTO turn VALUES('c4936076-e6a7-4af5-9bb7-9ce8a1014f3d','438399d6-fc97-47e1-bc5f-b23ce71e8a8a',0,'0d52f7d2-9ad2-4145-93e3-e4c483eff30e','[180,120]');
INSERT INTO turn VALUES('bc771ed7-3b8c-479e-a11f-49e6dfa0de26','474d46e4-bf2c-4f50-b8a3-8cf3686e2900',0,'667995b9-5130-4f29-af56-60d506a80e4f','[180,120]');
INSERT INTO turn VALUES('419382c6-4d70-4a19-b3db-4e69f05fb935','1dbc4825-1053-43f3-bcdf-96ed09935412',0,'0d52f7d2-9ad2-4145-93e3-e4c483eff30e','[180,120]');
INSERT INTO turn VALUES('fbff3362-1ba3-4f31-b216-e788c2f7c6f5','bb33c278-6769-4717-90ad-1e22e30b83aa',4,'80dfda41-988a-4d38-b490-aba5fa47249b','[180,120]');
INSERT INTO turn VALUES('edaeaf29-72b4-489c-b9f8-7b083d8981f7','bb33c278-6769-4717-90ad-1e22e30b83aa',2,'60f82441-1aeb-4ce5-89b8-ef4a4010082b','[180,120]');
INSERT INTO turn VALUES('777ad67a-c329-424f-a5ed-b6a8fa1426d7','4569a936-d0c0-4fe5-b145-13aa46da6d4e',1,'80dfda41-988a-4d38-b490-aba5fa47249b','[180,120]');
INSERT INTO turn VALUES('0412a41d-be4d-4354-ad08-8a5ee97230ed','e3a7e5e9-09d8-44f8-a085-99f767ac00f4',3,'31c084f0-45a2-4559-b906-a7609585df3f','[180,120]');
INSERT INTO turn VALUES('8821fd3e-ed66-4cd0-88da-3e928b28b5b1','e3a7e5e9-09d8-44f8-a085-99f767ac00f4',1,'80dfda41-988a-4d38-b490-aba5fa47249b','[180,120]');
INSERT INTO turn VALUES('74c221b8-b264-466b-afc5-e00a16b86882','a479983f-2011-43dd-91d5-4270f84fc293',3,'31c084f0-45a2-4559-b906-a7609585df3f','[180,120]');
CREATE TABLE question(
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES segment(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  asked_of TEXT NOT NULL
) STRICT;
INSERT INTO question VALUES('fbad33af-dd6b-4fff-be75-6268a4a37cce','ff7e9b3f-e7be-42b9-81e2-e7c3d6a3470a',1,'What does the Global Digital Compact need from the coalitions, and by when?','["37de8ed3-00df-4d03-b318-e298eb61ff6c"]');
INSERT INTO question VALUES('77ff6178-9203-4562-935c-291bc68c557d','4569a936-d0c0-4fe5-b145-13aa46da6d4e',0,'How should the work of the coalitions enter the programme and the outputs of the IGF?','["667995b9-5130-4f29-af56-60d506a80e4f"]');
INSERT INTO question VALUES('73820426-d4d2-4c7a-81dd-4b7386844034','bb33c278-6769-4717-90ad-1e22e30b83aa',1,'What does the Global Digital Compact need from the coalitions, and by when?','["37de8ed3-00df-4d03-b318-e298eb61ff6c"]');
INSERT INTO question VALUES('4a028c7a-0fe4-4bf9-91de-20b1f9824d3d','e3a7e5e9-09d8-44f8-a085-99f767ac00f4',2,'What would make it easier for newcomers to join a coalition?','[]');
INSERT INTO question VALUES('b97cdac8-731d-46a8-bee9-36f7c796d6fa','438399d6-fc97-47e1-bc5f-b23ce71e8a8a',0,'Which results of the IGF would you carry to the heads of state?','["0d52f7d2-9ad2-4145-93e3-e4c483eff30e"]');
INSERT INTO question VALUES('0c0b29e4-3c57-449b-9535-aa1870683ec3','4569a936-d0c0-4fe5-b145-13aa46da6d4e',2,'What would make it easier for newcomers to join a coalition?','[]');
INSERT INTO question VALUES('e2c6d56b-d3cc-4af6-bdae-ea2dc50c7345','474d46e4-bf2c-4f50-b8a3-8cf3686e2900',2,'What would make it easier for newcomers to join a coalition?','[]');
INSERT INTO question VALUES('04b80197-3f3f-4ec9-ad04-9708308c0893','474d46e4-bf2c-4f50-b8a3-8cf3686e2900',0,'How should the work of the coalitions enter the programme and the outputs of the IGF?','["667995b9-5130-4f29-af56-60d506a80e4f"]');
INSERT INTO question VALUES('cca4e616-e212-4e3d-bf9d-7d73d5e8ff90','e3a7e5e9-09d8-44f8-a085-99f767ac00f4',1,'What has your coalition produced this year that others could use tomorrow?','["80dfda41-988a-4d38-b490-aba5fa47249b","7c5f3890-515a-4584-9dd2-418631476b25","31c084f0-45a2-4559-b906-a7609585df3f"]');
INSERT INTO question VALUES('1635a1c6-59ee-4ae5-816c-84f15979b4c7','1dbc4825-1053-43f3-bcdf-96ed09935412',1,'What does the Global Digital Compact need from the coalitions, and by when?','["37de8ed3-00df-4d03-b318-e298eb61ff6c"]');
INSERT INTO question VALUES('40796804-6ad6-49e3-8cff-a382db66966d','70910428-7f98-4040-8a1d-78f1fc706f13',0,'What should the WSIS+20 review know about work between the annual meetings?','["0d52f7d2-9ad2-4145-93e3-e4c483eff30e","667995b9-5130-4f29-af56-60d506a80e4f"]');
INSERT INTO question VALUES('ff82e85d-630c-4f6a-a4e0-cc6687de8665','a479983f-2011-43dd-91d5-4270f84fc293',0,'How should the work of the coalitions enter the programme and the outputs of the IGF?','["667995b9-5130-4f29-af56-60d506a80e4f"]');
INSERT INTO question VALUES('4f16eb5f-3996-48bf-812b-afa71878fa29','ff7e9b3f-e7be-42b9-81e2-e7c3d6a3470a',2,'Whose voice is still missing from the compact?','["60f82441-1aeb-4ce5-89b8-ef4a4010082b"]');
INSERT INTO question VALUES('8dc784ac-07fa-4d86-a960-a8df0e166111','474d46e4-bf2c-4f50-b8a3-8cf3686e2900',1,'What has your coalition produced this year that others could use tomorrow?','["80dfda41-988a-4d38-b490-aba5fa47249b","7c5f3890-515a-4584-9dd2-418631476b25","31c084f0-45a2-4559-b906-a7609585df3f"]');
INSERT INTO question VALUES('d3d7fd73-cfb9-49d4-97ea-c9a93645972e','78624071-2b4f-4911-9022-13a6e401e7d2',0,'What should the WSIS+20 review know about work between the annual meetings?','["0d52f7d2-9ad2-4145-93e3-e4c483eff30e","667995b9-5130-4f29-af56-60d506a80e4f"]');
INSERT INTO question VALUES('583a2cfe-4b73-4e8b-a316-3b0243e76fd5','438399d6-fc97-47e1-bc5f-b23ce71e8a8a',2,'Whose voice is still missing from the compact?','["60f82441-1aeb-4ce5-89b8-ef4a4010082b"]');
INSERT INTO question VALUES('d3387e40-53ba-4879-9edd-b15bc76caa9e','bb33c278-6769-4717-90ad-1e22e30b83aa',2,'Whose voice is still missing from the compact?','["60f82441-1aeb-4ce5-89b8-ef4a4010082b"]');
INSERT INTO question VALUES('8ab728f7-cba6-4490-a4a7-044d8908eb01','80fab4c4-990d-412b-8803-cd3a455126c7',0,'What should the WSIS+20 review know about work between the annual meetings?','["0d52f7d2-9ad2-4145-93e3-e4c483eff30e","667995b9-5130-4f29-af56-60d506a80e4f"]');
INSERT INTO question VALUES('7b29cf13-87d0-431f-80aa-9ecdfb239f9f','4569a936-d0c0-4fe5-b145-13aa46da6d4e',1,'What has your coalition produced this year that others could use tomorrow?','["80dfda41-988a-4d38-b490-aba5fa47249b","7c5f3890-515a-4584-9dd2-418631476b25","31c084f0-45a2-4559-b906-a7609585df3f"]');
INSERT INTO question VALUES('71cb9694-1b55-4e44-a664-029dfe9ed545','37f4f529-d3f0-4586-a782-3d4ed81b36cd',0,'What should the WSIS+20 review know about work between the annual meetings?','["0d52f7d2-9ad2-4145-93e3-e4c483eff30e","667995b9-5130-4f29-af56-60d506a80e4f"]');
INSERT INTO question VALUES('9a764fe1-a9af-42c7-9333-41ed54ed6e91','243a2096-6830-4257-a57c-f6fac45fba1c',0,'If a policy question comes from the top, which coalition answers it within a year?','["667995b9-5130-4f29-af56-60d506a80e4f","0d52f7d2-9ad2-4145-93e3-e4c483eff30e"]');
INSERT INTO question VALUES('9b47d017-071b-43bd-8e44-7a1c1c0be613','a479983f-2011-43dd-91d5-4270f84fc293',1,'What has your coalition produced this year that others could use tomorrow?','["80dfda41-988a-4d38-b490-aba5fa47249b","7c5f3890-515a-4584-9dd2-418631476b25","31c084f0-45a2-4559-b906-a7609585df3f"]');
INSERT INTO question VALUES('643128b0-8eaf-40ff-b7b8-2bcb108e2c63','ff7e9b3f-e7be-42b9-81e2-e7c3d6a3470a',0,'Which results of the IGF would you carry to the heads of state?','["0d52f7d2-9ad2-4145-93e3-e4c483eff30e"]');
INSERT INTO question VALUES('4c4e7f5e-53bc-44d8-a509-4f533d811a92','1dbc4825-1053-43f3-bcdf-96ed09935412',0,'Which results of the IGF would you carry to the heads of state?','["0d52f7d2-9ad2-4145-93e3-e4c483eff30e"]');
INSERT INTO question VALUES('182a8066-d705-4c27-9b0a-66a9f39bafcf','e3a7e5e9-09d8-44f8-a085-99f767ac00f4',0,'How should the work of the coalitions enter the programme and the outputs of the IGF?','["667995b9-5130-4f29-af56-60d506a80e4f"]');
INSERT INTO question VALUES('4dee0829-9386-4e3f-979d-bc6e92fc8f44','a479983f-2011-43dd-91d5-4270f84fc293',2,'What would make it easier for newcomers to join a coalition?','[]');
INSERT INTO question VALUES('8dabe5e2-fa31-43d1-9159-c18ee6ea0065','1dbc4825-1053-43f3-bcdf-96ed09935412',2,'Whose voice is still missing from the compact?','["60f82441-1aeb-4ce5-89b8-ef4a4010082b"]');
INSERT INTO question VALUES('530f2277-0ca5-4d59-be58-a35d6e6f730e','bb33c278-6769-4717-90ad-1e22e30b83aa',0,'Which results of the IGF would you carry to the heads of state?','["0d52f7d2-9ad2-4145-93e3-e4c483eff30e"]');
INSERT INTO question VALUES('4184662b-e3d5-4e65-95f0-5d95cf16f7c2','438399d6-fc97-47e1-bc5f-b23ce71e8a8a',1,'What does the Global Digital Compact need from the coalitions, and by when?','["37de8ed3-00df-4d03-b318-e298eb61ff6c"]');
CREATE TABLE cue(
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES segment(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  at_seconds INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;
INSERT INTO cue VALUES('eae79ae8-b76d-4cbb-80e0-cec7b439e07a','438399d6-fc97-47e1-bc5f-b23ce71e8a8a',1,'online-moderator',1020,'Read out one contribution from the chat');
INSERT INTO cue VALUES('f238137a-3fda-4c29-bfdb-a2684a46b3e8','1dbc4825-1053-43f3-bcdf-96ed09935412',1,'online-moderator',1020,'Read out one contribution from the chat');
INSERT INTO cue VALUES('1797ce04-7645-487e-a602-c084a38f18b8','a479983f-2011-43dd-91d5-4270f84fc293',1,'timekeeper',1500,'Show the floor''s 15 minutes on the clock');
INSERT INTO cue VALUES('6506ae7b-c789-4d12-a2a9-9a16a25b4ab3','4569a936-d0c0-4fe5-b145-13aa46da6d4e',0,'online-moderator',0,'Post the questions in the chat and open the online queue');
INSERT INTO cue VALUES('9373ba3d-d28b-4176-9f2e-92bfe64fb38f','ff7e9b3f-e7be-42b9-81e2-e7c3d6a3470a',0,'timekeeper',1020,'Show the floor''s 15 minutes on the clock');
INSERT INTO cue VALUES('e3472731-d373-413f-b095-5d16bfba324e','bb33c278-6769-4717-90ad-1e22e30b83aa',0,'timekeeper',1020,'Show the floor''s 15 minutes on the clock');
INSERT INTO cue VALUES('64abc688-b228-49c2-bd91-93f196454f8d','a479983f-2011-43dd-91d5-4270f84fc293',0,'online-moderator',0,'Post the questions in the chat and open the online queue');
INSERT INTO cue VALUES('572c089f-5306-47e2-b0df-7a6a3fa0adc0','4569a936-d0c0-4fe5-b145-13aa46da6d4e',1,'timekeeper',1500,'Show the floor''s 15 minutes on the clock');
INSERT INTO cue VALUES('d41e1983-cdd5-4d45-bab1-d6f884535645','c6ef7ab0-6e28-479e-ae55-1a467d0001c6',0,'rapporteur',0,'Hand the chair the three messages of the session');
INSERT INTO cue VALUES('5d818984-7254-4af7-b76f-32460eb831c0','bb33c278-6769-4717-90ad-1e22e30b83aa',1,'online-moderator',1020,'Read out one contribution from the chat');
INSERT INTO cue VALUES('a822b40c-d077-4f19-a95c-e86919a8a2fb','80d978b3-33af-458e-a153-504c8a74c053',0,'rapporteur',0,'Hand the chair the three messages of the session');
INSERT INTO cue VALUES('00ee6084-1c4d-4025-8858-98acfdf8a13b','1dbc4825-1053-43f3-bcdf-96ed09935412',0,'timekeeper',1020,'Show the floor''s 15 minutes on the clock');
INSERT INTO cue VALUES('cda847fc-eeeb-4e75-826d-fb121a8b1dfb','a479983f-2011-43dd-91d5-4270f84fc293',2,'online-moderator',1500,'Give the first intervention of the floor to the online queue');
INSERT INTO cue VALUES('f675fe7b-71b9-4901-a8c6-77578ca13ad8','4b7bc141-d1a1-4117-887e-e13382acc4af',0,'rapporteur',0,'Hand the chair the three messages of the session');
INSERT INTO cue VALUES('6c95dcdc-5559-4e1e-a12b-2eca293c291a','c6ef7ab0-6e28-479e-ae55-1a467d0001c6',1,'timekeeper',480,'Show the card: two minutes');
INSERT INTO cue VALUES('f87b3624-4933-4a80-883e-a3aec0e53a47','ff7e9b3f-e7be-42b9-81e2-e7c3d6a3470a',1,'online-moderator',1020,'Read out one contribution from the chat');
INSERT INTO cue VALUES('bb632e88-b8e2-47f0-ac58-e6ab61d35d09','e3a7e5e9-09d8-44f8-a085-99f767ac00f4',0,'online-moderator',0,'Post the questions in the chat and open the online queue');
INSERT INTO cue VALUES('d302be37-d675-492d-85ba-a1a52ac538d3','8c8032c3-cc69-44f5-a2c4-b3702cd8c2a7',0,'rapporteur',0,'Hand the chair the three messages of the session');
INSERT INTO cue VALUES('1a85d9e3-d9e5-4633-92d7-dfc8fee0e457','e3a7e5e9-09d8-44f8-a085-99f767ac00f4',1,'timekeeper',1500,'Show the floor''s 15 minutes on the clock');
INSERT INTO cue VALUES('81c5c03a-150e-4daf-9396-76b201518565','4569a936-d0c0-4fe5-b145-13aa46da6d4e',2,'online-moderator',1500,'Give the first intervention of the floor to the online queue');
INSERT INTO cue VALUES('a2df4458-185d-4b0b-81a4-9a81efbb041b','4b7bc141-d1a1-4117-887e-e13382acc4af',1,'timekeeper',480,'Show the card: two minutes');
INSERT INTO cue VALUES('1b330b50-96ac-4c1a-ba45-9140b592100a','80d978b3-33af-458e-a153-504c8a74c053',1,'timekeeper',480,'Show the card: two minutes');
INSERT INTO cue VALUES('0d608219-b7e4-492d-b2f6-d0cae7580d90','8c8032c3-cc69-44f5-a2c4-b3702cd8c2a7',1,'timekeeper',480,'Show the card: two minutes');
INSERT INTO cue VALUES('68915bcd-40b6-45ff-916b-5846288e920c','474d46e4-bf2c-4f50-b8a3-8cf3686e2900',0,'online-moderator',0,'Post the questions in the chat and open the online queue');
INSERT INTO cue VALUES('278680e0-a3f0-400b-9fb3-1aa934590e21','e3a7e5e9-09d8-44f8-a085-99f767ac00f4',2,'online-moderator',1500,'Give the first intervention of the floor to the online queue');
INSERT INTO cue VALUES('04dc39ed-8aea-4163-a732-fafdf5aa3a7e','438399d6-fc97-47e1-bc5f-b23ce71e8a8a',0,'timekeeper',1020,'Show the floor''s 15 minutes on the clock');
INSERT INTO cue VALUES('bb35c727-1979-4ed5-b680-6897cf07b05a','474d46e4-bf2c-4f50-b8a3-8cf3686e2900',1,'timekeeper',1500,'Show the floor''s 15 minutes on the clock');
INSERT INTO cue VALUES('65fb05e1-6955-4bde-a7fc-b127fc19bcf7','474d46e4-bf2c-4f50-b8a3-8cf3686e2900',2,'online-moderator',1500,'Give the first intervention of the floor to the online queue');
CREATE TABLE file(
  one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  present INTEGER NOT NULL,
  first_revision TEXT NOT NULL,
  left_out INTEGER NOT NULL,
  history_kilobytes INTEGER NOT NULL,
  history_days INTEGER NOT NULL,
  digest TEXT NOT NULL
) STRICT;
INSERT INTO file VALUES(1,1,'3ab97b59-a36f-4a7d-a92c-acffd17549dd',0,10240,365,'98142f118d424fe03ef18bc9801bc81a');
CREATE TABLE edit(
  number INTEGER NOT NULL PRIMARY KEY,
  revision TEXT NOT NULL,
  at TEXT NOT NULL,
  label TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  digest TEXT NOT NULL
) STRICT;
INSERT INTO edit VALUES(1,'65e2feed-6e14-43dc-a95a-53e7633d0ab5','2026-11-28T10:49:42.714Z','Fit',334,'25c1fc6907ebfb97491c933755622c8c');
CREATE TABLE edit_row(
  edit INTEGER NOT NULL,
  row_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  before TEXT,
  after TEXT,
  PRIMARY KEY (edit, row_id)
) STRICT, WITHOUT ROWID;
INSERT INTO edit_row VALUES(1,'243a2096-6830-4257-a57c-f6fac45fba1c','segment','{"planned_seconds":900}','{"planned_seconds":480}');
INSERT INTO edit_row VALUES(1,'80d978b3-33af-458e-a153-504c8a74c053','segment','{"planned_seconds":600}','{"planned_seconds":300}');
INSERT INTO edit_row VALUES(1,'80fab4c4-990d-412b-8803-cd3a455126c7','segment','{"planned_seconds":480}','{"planned_seconds":300}');
CREATE TABLE version(
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  at TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT;
INSERT INTO version VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','as sent to the MAG','2026-11-28T10:49:42.654Z','3ba89f74ed98c82e92c3cdb6b347eb9e');
CREATE TABLE version_row(
  version TEXT NOT NULL,
  row_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  parent TEXT,
  position INTEGER NOT NULL,
  fields TEXT NOT NULL,
  PRIMARY KEY (version, row_id)
) STRICT, WITHOUT ROWID;
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','00ee6084-1c4d-4025-8858-98acfdf8a13b','cue','1dbc4825-1053-43f3-bcdf-96ed09935412',0,'{"at_seconds":1020,"role":"timekeeper","text":"Show the floor''s 15 minutes on the clock"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','0412a41d-be4d-4354-ad08-8a5ee97230ed','turn','e3a7e5e9-09d8-44f8-a085-99f767ac00f4',3,'{"person":"31c084f0-45a2-4559-b906-a7609585df3f","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','04b80197-3f3f-4ec9-ad04-9708308c0893','question','474d46e4-bf2c-4f50-b8a3-8cf3686e2900',0,'{"asked_of":["667995b9-5130-4f29-af56-60d506a80e4f"],"text":"How should the work of the coalitions enter the programme and the outputs of the IGF?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','04dc39ed-8aea-4163-a732-fafdf5aa3a7e','cue','438399d6-fc97-47e1-bc5f-b23ce71e8a8a',0,'{"at_seconds":1020,"role":"timekeeper","text":"Show the floor''s 15 minutes on the clock"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','08aa92c1-a349-4ed1-afa2-14828a2e1d83','person','2d1f8494-4b63-4c05-8171-e1abc0502d0d',11,'{"affiliation":"Entoto Events","constituency":"","email":"","gender":"male","name":"Biruk Tesfaye","note":"","phone":"","region":"African","saying_the_name":"bi-ROOK tes-FAH-yeh","stakeholder_group":"Private Sector","time_zone":""}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','0c0b29e4-3c57-449b-9535-aa1870683ec3','question','4569a936-d0c0-4fe5-b145-13aa46da6d4e',2,'{"asked_of":[],"text":"What would make it easier for newcomers to join a coalition?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','0d52f7d2-9ad2-4145-93e3-e4c483eff30e','person','2d1f8494-4b63-4c05-8171-e1abc0502d0d',2,'{"affiliation":"Agency for Public Digital Services","constituency":"Leadership Panel","email":"","gender":"female","name":"Adaeze Nwankwo-Bello","note":"","phone":"","region":"African","saying_the_name":"ah-DAH-eh-zeh WAN-kwo BEL-lo","stakeholder_group":"Government","time_zone":""}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','0d608219-b7e4-492d-b2f6-d0cae7580d90','cue','8c8032c3-cc69-44f5-a2c4-b3702cd8c2a7',1,'{"at_seconds":480,"role":"timekeeper","text":"Show the card: two minutes"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','0e6bc735-4b22-424e-8813-3b465acc3bb0','turn','e3a7e5e9-09d8-44f8-a085-99f767ac00f4',2,'{"person":"7c5f3890-515a-4584-9dd2-418631476b25","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','1635a1c6-59ee-4ae5-816c-84f15979b4c7','question','1dbc4825-1053-43f3-bcdf-96ed09935412',1,'{"asked_of":["37de8ed3-00df-4d03-b318-e298eb61ff6c"],"text":"What does the Global Digital Compact need from the coalitions, and by when?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','1797ce04-7645-487e-a602-c084a38f18b8','cue','a479983f-2011-43dd-91d5-4270f84fc293',1,'{"at_seconds":1500,"role":"timekeeper","text":"Show the floor''s 15 minutes on the clock"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','179af833-e018-4611-9fd8-952ce596df93','turn','474d46e4-bf2c-4f50-b8a3-8cf3686e2900',1,'{"person":"80dfda41-988a-4d38-b490-aba5fa47249b","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','182a8066-d705-4c27-9b0a-66a9f39bafcf','question','e3a7e5e9-09d8-44f8-a085-99f767ac00f4',0,'{"asked_of":["667995b9-5130-4f29-af56-60d506a80e4f"],"text":"How should the work of the coalitions enter the programme and the outputs of the IGF?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','19a5f311-e2a5-4316-a85a-8ac2927527af','participant','f281d358-4a43-45d3-8ade-499cedeb6cdb',2,'{"answered_on":null,"attendance":"on-site","delegate":null,"invitation":"invited","invited_on":"2022-10-10","note":"","person":"0d52f7d2-9ad2-4145-93e3-e4c483eff30e","roles":["panellist"]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','1a85d9e3-d9e5-4633-92d7-dfc8fee0e457','cue','e3a7e5e9-09d8-44f8-a085-99f767ac00f4',1,'{"at_seconds":1500,"role":"timekeeper","text":"Show the floor''s 15 minutes on the clock"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','1ac24fd9-5ab4-4898-ba45-0d710963d90a','turn','bb33c278-6769-4717-90ad-1e22e30b83aa',3,'{"person":"667995b9-5130-4f29-af56-60d506a80e4f","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','1b330b50-96ac-4c1a-ba45-9140b592100a','cue','80d978b3-33af-458e-a153-504c8a74c053',1,'{"at_seconds":480,"role":"timekeeper","text":"Show the card: two minutes"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','1dbc4825-1053-43f3-bcdf-96ed09935412','segment','505d9cab-509d-482d-8cf4-35c89be5b1e1',1,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":900,"if_time_allows":false,"kind":"panel","lead":"3c282b25-f6d9-4d4f-adb1-72394562a5e8","lead_seconds":120,"least_seconds":null,"locked":false,"most_seconds":null,"note":"","parked":false,"part":"843ee907-60c1-49a1-85ac-a3150f65fc7e","planned_seconds":1920,"rank":0,"speaking_order":"by-round","title":"What coalitions bring to the compact"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','1e535698-cabe-4748-8129-3b53ff31c04f','turn','bb33c278-6769-4717-90ad-1e22e30b83aa',1,'{"person":"37de8ed3-00df-4d03-b318-e298eb61ff6c","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','225e11e2-8048-4d1d-b2d4-e9ed1433598e','participant','f281d358-4a43-45d3-8ade-499cedeb6cdb',3,'{"answered_on":null,"attendance":"online","delegate":null,"invitation":"invited","invited_on":"2022-10-10","note":"","person":"37de8ed3-00df-4d03-b318-e298eb61ff6c","roles":["panellist"]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','2299bbd6-a6c0-44d6-8e90-817e0ec53c76','participant','f281d358-4a43-45d3-8ade-499cedeb6cdb',8,'{"answered_on":"2022-10-05","attendance":"online","delegate":null,"invitation":"confirmed","invited_on":"2022-10-05","note":"","person":"60f82441-1aeb-4ce5-89b8-ef4a4010082b","roles":["panellist"]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','243a2096-6830-4257-a57c-f6fac45fba1c','segment','505d9cab-509d-482d-8cf4-35c89be5b1e1',3,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":300,"if_time_allows":false,"kind":"discussion","lead":"3c282b25-f6d9-4d4f-adb1-72394562a5e8","lead_seconds":0,"least_seconds":480,"locked":false,"most_seconds":null,"note":"","parked":false,"part":"f2230cbf-0759-48c9-8332-cfd192bbb1c6","planned_seconds":900,"rank":0,"speaking_order":"by-round","title":"What the coalitions take on next"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','25061e20-6133-4d1e-a89a-465718f78e24','turn','1dbc4825-1053-43f3-bcdf-96ed09935412',1,'{"person":"37de8ed3-00df-4d03-b318-e298eb61ff6c","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','278680e0-a3f0-400b-9fb3-1aa934590e21','cue','e3a7e5e9-09d8-44f8-a085-99f767ac00f4',2,'{"at_seconds":1500,"role":"online-moderator","text":"Give the first intervention of the floor to the online queue"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','2d1f8494-4b63-4c05-8171-e1abc0502d0d','event',NULL,0,'{"description":"A sample: the main session of the Dynamic Coalitions, with four ways to fill its 90 minutes. All names are invented.","title":"IGF 2022, Addis Ababa"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','31c084f0-45a2-4559-b906-a7609585df3f','person','2d1f8494-4b63-4c05-8171-e1abc0502d0d',7,'{"affiliation":"Lagoon Wireless Cooperative","constituency":"Dynamic Coalition on Community Networks","email":"","gender":"male","name":"Iñaki Paredes Yupanqui","note":"","phone":"","region":"Latin American and Caribbean","saying_the_name":"een-YAH-kee pa-REH-des yoo-PAN-kee","stakeholder_group":"Private Sector","time_zone":""}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','33945952-4d9b-41fe-a030-8c78d8381807','turn','4569a936-d0c0-4fe5-b145-13aa46da6d4e',0,'{"person":"667995b9-5130-4f29-af56-60d506a80e4f","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','37de8ed3-00df-4d03-b318-e298eb61ff6c','person','2d1f8494-4b63-4c05-8171-e1abc0502d0d',3,'{"affiliation":"Office of the Tech Envoy","constituency":"Tech Envoy''s Office","email":"","gender":"male","name":"Joaquín Etxeberria Ríos","note":"","phone":"","region":"Intergovernmental Organizations","saying_the_name":"hwa-KEEN eh-cheh-BEH-ree-ah REE-os","stakeholder_group":"Intergovernmental Organization","time_zone":"America/New_York"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','37f4f529-d3f0-4586-a782-3d4ed81b36cd','segment','dabc0e06-5cb0-44f4-9001-a0683a61625b',2,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":0,"if_time_allows":true,"kind":"discussion","lead":"3c282b25-f6d9-4d4f-adb1-72394562a5e8","lead_seconds":0,"least_seconds":300,"locked":false,"most_seconds":null,"note":"","parked":false,"part":"d4f1052b-06a2-4171-ad5b-060e53b1fc68","planned_seconds":480,"rank":0,"speaking_order":"by-round","title":"WSIS+20: what the review should see"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','38b72df3-be3c-4154-9989-750d2886696b','turn','a479983f-2011-43dd-91d5-4270f84fc293',1,'{"person":"80dfda41-988a-4d38-b490-aba5fa47249b","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','3c282b25-f6d9-4d4f-adb1-72394562a5e8','person','2d1f8494-4b63-4c05-8171-e1abc0502d0d',1,'{"affiliation":"Réseau Voix Numériques","constituency":"","email":"","gender":"female","name":"Maëlle Kerguénou","note":"","phone":"","region":"Western European and Others","saying_the_name":"ma-EL ker-gay-NOO","stakeholder_group":"Civil Society","time_zone":""}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','3ef2a453-58a6-4a2a-8644-f57ff6a86afd','participant','f281d358-4a43-45d3-8ade-499cedeb6cdb',0,'{"answered_on":"2022-09-28","attendance":"on-site","delegate":null,"invitation":"confirmed","invited_on":"2022-09-26","note":"","person":"8fbaa6fd-b94c-4f13-8998-2bc1053fd76e","roles":["chair"]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','40796804-6ad6-49e3-8cff-a382db66966d','question','70910428-7f98-4040-8a1d-78f1fc706f13',0,'{"asked_of":["0d52f7d2-9ad2-4145-93e3-e4c483eff30e","667995b9-5130-4f29-af56-60d506a80e4f"],"text":"What should the WSIS+20 review know about work between the annual meetings?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','4184662b-e3d5-4e65-95f0-5d95cf16f7c2','question','438399d6-fc97-47e1-bc5f-b23ce71e8a8a',1,'{"asked_of":["37de8ed3-00df-4d03-b318-e298eb61ff6c"],"text":"What does the Global Digital Compact need from the coalitions, and by when?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','419382c6-4d70-4a19-b3db-4e69f05fb935','turn','1dbc4825-1053-43f3-bcdf-96ed09935412',0,'{"person":"0d52f7d2-9ad2-4145-93e3-e4c483eff30e","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','434e6370-3b09-42ab-b120-9622d1658847','agenda','f281d358-4a43-45d3-8ade-499cedeb6cdb',0,'{"name":"Inward first","note":"Proposed by Maëlle Kerguénou: first what coalitions are to the IGF, then what they bring to the world. Chosen in the call of 4 October."}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','438399d6-fc97-47e1-bc5f-b23ce71e8a8a','segment','5dd9409e-ca1f-4a2b-b9fe-fe54d8df0590',0,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":900,"if_time_allows":false,"kind":"panel","lead":"3c282b25-f6d9-4d4f-adb1-72394562a5e8","lead_seconds":120,"least_seconds":null,"locked":false,"most_seconds":null,"note":"","parked":false,"part":"f8f166ba-7609-44f1-b7a2-f5ce6eed848a","planned_seconds":1920,"rank":0,"speaking_order":"by-round","title":"What coalitions bring to the compact"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','4569a936-d0c0-4fe5-b145-13aa46da6d4e','segment','505d9cab-509d-482d-8cf4-35c89be5b1e1',0,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":900,"if_time_allows":false,"kind":"panel","lead":"3c282b25-f6d9-4d4f-adb1-72394562a5e8","lead_seconds":300,"least_seconds":null,"locked":false,"most_seconds":null,"note":"","parked":false,"part":"afd61671-6b9b-48d4-801c-81facfde0e39","planned_seconds":2400,"rank":0,"speaking_order":"by-round","title":"How coalitions strengthen the IGF"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','471edaa9-68fd-44c9-a1fd-df21e0e370d8','turn','4569a936-d0c0-4fe5-b145-13aa46da6d4e',2,'{"person":"7c5f3890-515a-4584-9dd2-418631476b25","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','474d46e4-bf2c-4f50-b8a3-8cf3686e2900','segment','434e6370-3b09-42ab-b120-9622d1658847',0,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":900,"if_time_allows":false,"kind":"panel","lead":"3c282b25-f6d9-4d4f-adb1-72394562a5e8","lead_seconds":300,"least_seconds":null,"locked":false,"most_seconds":null,"note":"","parked":false,"part":"b5d70efe-469e-405e-b8e0-4a930bd7f583","planned_seconds":2400,"rank":0,"speaking_order":"by-round","title":"How coalitions strengthen the IGF"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','4a028c7a-0fe4-4bf9-91de-20b1f9824d3d','question','e3a7e5e9-09d8-44f8-a085-99f767ac00f4',2,'{"asked_of":[],"text":"What would make it easier for newcomers to join a coalition?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','4b1c2373-e42a-4672-93b3-3bfef2cceb72','turn','a479983f-2011-43dd-91d5-4270f84fc293',2,'{"person":"7c5f3890-515a-4584-9dd2-418631476b25","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','4b7bc141-d1a1-4117-887e-e13382acc4af','segment','434e6370-3b09-42ab-b120-9622d1658847',3,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":0,"if_time_allows":false,"kind":"wrap-up","lead":"8fbaa6fd-b94c-4f13-8998-2bc1053fd76e","lead_seconds":0,"least_seconds":300,"locked":false,"most_seconds":null,"note":"","parked":false,"part":null,"planned_seconds":600,"rank":0,"speaking_order":"by-round","title":"Chair sums up"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','4c4e7f5e-53bc-44d8-a509-4f533d811a92','question','1dbc4825-1053-43f3-bcdf-96ed09935412',0,'{"asked_of":["0d52f7d2-9ad2-4145-93e3-e4c483eff30e"],"text":"Which results of the IGF would you carry to the heads of state?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','4c57be51-3b43-4fe0-a85b-08d9705e8b9a','participant','f281d358-4a43-45d3-8ade-499cedeb6cdb',11,'{"answered_on":null,"attendance":"on-site","delegate":null,"invitation":"not-yet-asked","invited_on":null,"note":"","person":"08aa92c1-a349-4ed1-afa2-14828a2e1d83","roles":["timekeeper"]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','4dee0829-9386-4e3f-979d-bc6e92fc8f44','question','a479983f-2011-43dd-91d5-4270f84fc293',2,'{"asked_of":[],"text":"What would make it easier for newcomers to join a coalition?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','4f16eb5f-3996-48bf-812b-afa71878fa29','question','ff7e9b3f-e7be-42b9-81e2-e7c3d6a3470a',2,'{"asked_of":["60f82441-1aeb-4ce5-89b8-ef4a4010082b"],"text":"Whose voice is still missing from the compact?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','505d9cab-509d-482d-8cf4-35c89be5b1e1','agenda','f281d358-4a43-45d3-8ade-499cedeb6cdb',2,'{"name":"With a third part","note":"Proposed by Željko Perković: also ask how coalitions would answer a question from the top. To be kept only if the time can be found."}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','5072a814-2ea2-438b-a277-0209925b04bc','turn','438399d6-fc97-47e1-bc5f-b23ce71e8a8a',1,'{"person":"37de8ed3-00df-4d03-b318-e298eb61ff6c","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','530f2277-0ca5-4d59-be58-a35d6e6f730e','question','bb33c278-6769-4717-90ad-1e22e30b83aa',0,'{"asked_of":["0d52f7d2-9ad2-4145-93e3-e4c483eff30e"],"text":"Which results of the IGF would you carry to the heads of state?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','541c1261-0a6a-47dd-b4fd-7b2f8b523dc2','turn','a479983f-2011-43dd-91d5-4270f84fc293',4,'{"person":"0d52f7d2-9ad2-4145-93e3-e4c483eff30e","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','572c089f-5306-47e2-b0df-7a6a3fa0adc0','cue','4569a936-d0c0-4fe5-b145-13aa46da6d4e',1,'{"at_seconds":1500,"role":"timekeeper","text":"Show the floor''s 15 minutes on the clock"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','57b59333-3d7d-4e02-9d19-878bc261b34c','part','5dd9409e-ca1f-4a2b-b9fe-fe54d8df0590',1,'{"budget_seconds":2400,"title":"Part 2. Inward: coalitions within the IGF"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','583a2cfe-4b73-4e8b-a316-3b0243e76fd5','question','438399d6-fc97-47e1-bc5f-b23ce71e8a8a',2,'{"asked_of":["60f82441-1aeb-4ce5-89b8-ef4a4010082b"],"text":"Whose voice is still missing from the compact?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','5d818984-7254-4af7-b76f-32460eb831c0','cue','bb33c278-6769-4717-90ad-1e22e30b83aa',1,'{"at_seconds":1020,"role":"online-moderator","text":"Read out one contribution from the chat"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','5dd9409e-ca1f-4a2b-b9fe-fe54d8df0590','agenda','f281d358-4a43-45d3-8ade-499cedeb6cdb',1,'{"name":"Outward first","note":"Proposed by Adaeze Nwankwo-Bello: the broad picture first, then how the coalitions fill it in."}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','60f82441-1aeb-4ce5-89b8-ef4a4010082b','person','2d1f8494-4b63-4c05-8171-e1abc0502d0d',8,'{"affiliation":"Jeunes pour l''Internet Libre","constituency":"Youth","email":"","gender":"female","name":"Zéphyrine Ouédraogo","note":"","phone":"","region":"African","saying_the_name":"zay-fee-REEN weh-DRA-o-go","stakeholder_group":"Civil Society","time_zone":"Africa/Ouagadougou"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','62bd7f97-5d3d-42fd-8a81-66a8e94883cc','person','2d1f8494-4b63-4c05-8171-e1abc0502d0d',9,'{"affiliation":"Mekong Open Networks Lab","constituency":"","email":"","gender":"female","name":"Đặng Thu Hường","note":"","phone":"","region":"Asia-Pacific","saying_the_name":"dahng too HOO-ung","stakeholder_group":"Technical Community","time_zone":"Asia/Ho_Chi_Minh"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','643128b0-8eaf-40ff-b7b8-2bcb108e2c63','question','ff7e9b3f-e7be-42b9-81e2-e7c3d6a3470a',0,'{"asked_of":["0d52f7d2-9ad2-4145-93e3-e4c483eff30e"],"text":"Which results of the IGF would you carry to the heads of state?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','64abc688-b228-49c2-bd91-93f196454f8d','cue','a479983f-2011-43dd-91d5-4270f84fc293',0,'{"at_seconds":0,"role":"online-moderator","text":"Post the questions in the chat and open the online queue"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','6506ae7b-c789-4d12-a2a9-9a16a25b4ab3','cue','4569a936-d0c0-4fe5-b145-13aa46da6d4e',0,'{"at_seconds":0,"role":"online-moderator","text":"Post the questions in the chat and open the online queue"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','65fb05e1-6955-4bde-a7fc-b127fc19bcf7','cue','474d46e4-bf2c-4f50-b8a3-8cf3686e2900',2,'{"at_seconds":1500,"role":"online-moderator","text":"Give the first intervention of the floor to the online queue"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','667995b9-5130-4f29-af56-60d506a80e4f','person','2d1f8494-4b63-4c05-8171-e1abc0502d0d',4,'{"affiliation":"Chaiyasit Cloud Services","constituency":"MAG","email":"","gender":"female","name":"Siriporn Chaiyasit","note":"","phone":"","region":"Asia-Pacific","saying_the_name":"see-ree-PON chai-ya-SIT","stakeholder_group":"Private Sector","time_zone":""}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','688ddb36-2531-4399-8b8f-3b6cc90ade0b','participant','f281d358-4a43-45d3-8ade-499cedeb6cdb',4,'{"answered_on":"2022-10-07","attendance":"on-site","delegate":null,"invitation":"confirmed","invited_on":"2022-10-05","note":"","person":"667995b9-5130-4f29-af56-60d506a80e4f","roles":["panellist"]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','68915bcd-40b6-45ff-916b-5846288e920c','cue','474d46e4-bf2c-4f50-b8a3-8cf3686e2900',0,'{"at_seconds":0,"role":"online-moderator","text":"Post the questions in the chat and open the online queue"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','6c95dcdc-5559-4e1e-a12b-2eca293c291a','cue','c6ef7ab0-6e28-479e-ae55-1a467d0001c6',1,'{"at_seconds":480,"role":"timekeeper","text":"Show the card: two minutes"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','70910428-7f98-4040-8a1d-78f1fc706f13','segment','5dd9409e-ca1f-4a2b-b9fe-fe54d8df0590',1,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":0,"if_time_allows":true,"kind":"discussion","lead":"3c282b25-f6d9-4d4f-adb1-72394562a5e8","lead_seconds":0,"least_seconds":300,"locked":false,"most_seconds":null,"note":"","parked":false,"part":"f8f166ba-7609-44f1-b7a2-f5ce6eed848a","planned_seconds":480,"rank":0,"speaking_order":"by-round","title":"WSIS+20: what the review should see"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','71cb9694-1b55-4e44-a664-029dfe9ed545','question','37f4f529-d3f0-4586-a782-3d4ed81b36cd',0,'{"asked_of":["0d52f7d2-9ad2-4145-93e3-e4c483eff30e","667995b9-5130-4f29-af56-60d506a80e4f"],"text":"What should the WSIS+20 review know about work between the annual meetings?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','73820426-d4d2-4c7a-81dd-4b7386844034','question','bb33c278-6769-4717-90ad-1e22e30b83aa',1,'{"asked_of":["37de8ed3-00df-4d03-b318-e298eb61ff6c"],"text":"What does the Global Digital Compact need from the coalitions, and by when?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','74c221b8-b264-466b-afc5-e00a16b86882','turn','a479983f-2011-43dd-91d5-4270f84fc293',3,'{"person":"31c084f0-45a2-4559-b906-a7609585df3f","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','777ad67a-c329-424f-a5ed-b6a8fa1426d7','turn','4569a936-d0c0-4fe5-b145-13aa46da6d4e',1,'{"person":"80dfda41-988a-4d38-b490-aba5fa47249b","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','77ff6178-9203-4562-935c-291bc68c557d','question','4569a936-d0c0-4fe5-b145-13aa46da6d4e',0,'{"asked_of":["667995b9-5130-4f29-af56-60d506a80e4f"],"text":"How should the work of the coalitions enter the programme and the outputs of the IGF?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','78624071-2b4f-4911-9022-13a6e401e7d2','segment','434e6370-3b09-42ab-b120-9622d1658847',2,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":0,"if_time_allows":true,"kind":"discussion","lead":"3c282b25-f6d9-4d4f-adb1-72394562a5e8","lead_seconds":0,"least_seconds":300,"locked":false,"most_seconds":null,"note":"","parked":false,"part":"9d843ca3-995f-4957-853c-01a3150ff59d","planned_seconds":480,"rank":0,"speaking_order":"by-round","title":"WSIS+20: what the review should see"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','7b29cf13-87d0-431f-80aa-9ecdfb239f9f','question','4569a936-d0c0-4fe5-b145-13aa46da6d4e',1,'{"asked_of":["80dfda41-988a-4d38-b490-aba5fa47249b","7c5f3890-515a-4584-9dd2-418631476b25","31c084f0-45a2-4559-b906-a7609585df3f"],"text":"What has your coalition produced this year that others could use tomorrow?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','7c5f3890-515a-4584-9dd2-418631476b25','person','2d1f8494-4b63-4c05-8171-e1abc0502d0d',6,'{"affiliation":"Andean Open Ledger Laboratory","constituency":"Dynamic Coalition on Blockchain","email":"","gender":"female","name":"Renata Quispe Huamán","note":"","phone":"","region":"Latin American and Caribbean","saying_the_name":"reh-NAH-ta KEES-peh wa-MAN","stakeholder_group":"Technical Community","time_zone":""}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','80d978b3-33af-458e-a153-504c8a74c053','segment','505d9cab-509d-482d-8cf4-35c89be5b1e1',4,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":0,"if_time_allows":false,"kind":"wrap-up","lead":"8fbaa6fd-b94c-4f13-8998-2bc1053fd76e","lead_seconds":0,"least_seconds":300,"locked":false,"most_seconds":null,"note":"","parked":false,"part":null,"planned_seconds":600,"rank":0,"speaking_order":"by-round","title":"Chair sums up"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','80dfda41-988a-4d38-b490-aba5fa47249b','person','2d1f8494-4b63-4c05-8171-e1abc0502d0d',5,'{"affiliation":"Internet Without Barriers","constituency":"Dynamic Coalition on Accessibility","email":"","gender":"male","name":"Łukasz Wiśniewiecki","note":"","phone":"","region":"Eastern European","saying_the_name":"WOO-kash vish-nyeh-VYETS-kee","stakeholder_group":"Civil Society","time_zone":""}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','80e39b13-5558-47ce-94cb-d3b15afde192','turn','4569a936-d0c0-4fe5-b145-13aa46da6d4e',3,'{"person":"31c084f0-45a2-4559-b906-a7609585df3f","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','80fab4c4-990d-412b-8803-cd3a455126c7','segment','505d9cab-509d-482d-8cf4-35c89be5b1e1',2,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":0,"if_time_allows":true,"kind":"discussion","lead":"3c282b25-f6d9-4d4f-adb1-72394562a5e8","lead_seconds":0,"least_seconds":300,"locked":false,"most_seconds":null,"note":"","parked":false,"part":"843ee907-60c1-49a1-85ac-a3150f65fc7e","planned_seconds":480,"rank":0,"speaking_order":"by-round","title":"WSIS+20: what the review should see"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','81c5c03a-150e-4daf-9396-76b201518565','cue','4569a936-d0c0-4fe5-b145-13aa46da6d4e',2,'{"at_seconds":1500,"role":"online-moderator","text":"Give the first intervention of the floor to the online queue"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','843ee907-60c1-49a1-85ac-a3150f65fc7e','part','505d9cab-509d-482d-8cf4-35c89be5b1e1',1,'{"budget_seconds":2400,"title":"Part 2. Outward: coalitions and the digital compact"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','8821fd3e-ed66-4cd0-88da-3e928b28b5b1','turn','e3a7e5e9-09d8-44f8-a085-99f767ac00f4',1,'{"person":"80dfda41-988a-4d38-b490-aba5fa47249b","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','8ab728f7-cba6-4490-a4a7-044d8908eb01','question','80fab4c4-990d-412b-8803-cd3a455126c7',0,'{"asked_of":["0d52f7d2-9ad2-4145-93e3-e4c483eff30e","667995b9-5130-4f29-af56-60d506a80e4f"],"text":"What should the WSIS+20 review know about work between the annual meetings?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','8c8032c3-cc69-44f5-a2c4-b3702cd8c2a7','segment','5dd9409e-ca1f-4a2b-b9fe-fe54d8df0590',3,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":0,"if_time_allows":false,"kind":"wrap-up","lead":"8fbaa6fd-b94c-4f13-8998-2bc1053fd76e","lead_seconds":0,"least_seconds":300,"locked":false,"most_seconds":null,"note":"","parked":false,"part":null,"planned_seconds":600,"rank":0,"speaking_order":"by-round","title":"Chair sums up"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','8dabe5e2-fa31-43d1-9159-c18ee6ea0065','question','1dbc4825-1053-43f3-bcdf-96ed09935412',2,'{"asked_of":["60f82441-1aeb-4ce5-89b8-ef4a4010082b"],"text":"Whose voice is still missing from the compact?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','8dc784ac-07fa-4d86-a960-a8df0e166111','question','474d46e4-bf2c-4f50-b8a3-8cf3686e2900',1,'{"asked_of":["80dfda41-988a-4d38-b490-aba5fa47249b","7c5f3890-515a-4584-9dd2-418631476b25","31c084f0-45a2-4559-b906-a7609585df3f"],"text":"What has your coalition produced this year that others could use tomorrow?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','8e686d49-1a4d-4d3b-adf9-760941183ab9','turn','bb33c278-6769-4717-90ad-1e22e30b83aa',0,'{"person":"0d52f7d2-9ad2-4145-93e3-e4c483eff30e","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','8fbaa6fd-b94c-4f13-8998-2bc1053fd76e','person','2d1f8494-4b63-4c05-8171-e1abc0502d0d',0,'{"affiliation":"Office for Digital Policy","constituency":"","email":"","gender":"male","name":"Eiríkur Hallgrímsson","note":"","phone":"","region":"Western European and Others","saying_the_name":"AY-ree-koor HATL-grims-son","stakeholder_group":"Government","time_zone":""}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','933a2ed4-aa48-4c2a-88b5-77575d490978','turn','e3a7e5e9-09d8-44f8-a085-99f767ac00f4',0,'{"person":"667995b9-5130-4f29-af56-60d506a80e4f","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','9373ba3d-d28b-4176-9f2e-92bfe64fb38f','cue','ff7e9b3f-e7be-42b9-81e2-e7c3d6a3470a',0,'{"at_seconds":1020,"role":"timekeeper","text":"Show the floor''s 15 minutes on the clock"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','99864328-3d70-4f49-b135-1bba1f6ebb89','turn','ff7e9b3f-e7be-42b9-81e2-e7c3d6a3470a',0,'{"person":"0d52f7d2-9ad2-4145-93e3-e4c483eff30e","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','9a764fe1-a9af-42c7-9333-41ed54ed6e91','question','243a2096-6830-4257-a57c-f6fac45fba1c',0,'{"asked_of":["667995b9-5130-4f29-af56-60d506a80e4f","0d52f7d2-9ad2-4145-93e3-e4c483eff30e"],"text":"If a policy question comes from the top, which coalition answers it within a year?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','9b47d017-071b-43bd-8e44-7a1c1c0be613','question','a479983f-2011-43dd-91d5-4270f84fc293',1,'{"asked_of":["80dfda41-988a-4d38-b490-aba5fa47249b","7c5f3890-515a-4584-9dd2-418631476b25","31c084f0-45a2-4559-b906-a7609585df3f"],"text":"What has your coalition produced this year that others could use tomorrow?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','9d843ca3-995f-4957-853c-01a3150ff59d','part','434e6370-3b09-42ab-b120-9622d1658847',1,'{"budget_seconds":2400,"title":"Part 2. Outward: coalitions and the digital compact"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','a2df4458-185d-4b0b-81a4-9a81efbb041b','cue','4b7bc141-d1a1-4117-887e-e13382acc4af',1,'{"at_seconds":480,"role":"timekeeper","text":"Show the card: two minutes"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','a479983f-2011-43dd-91d5-4270f84fc293','segment','dabc0e06-5cb0-44f4-9001-a0683a61625b',0,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":900,"if_time_allows":false,"kind":"panel","lead":"3c282b25-f6d9-4d4f-adb1-72394562a5e8","lead_seconds":300,"least_seconds":null,"locked":false,"most_seconds":null,"note":"","parked":false,"part":"fcb1aaf0-7dd4-4d14-b1e4-c59616589fd0","planned_seconds":2400,"rank":0,"speaking_order":"by-round","title":"How coalitions strengthen the IGF"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','a822b40c-d077-4f19-a95c-e86919a8a2fb','cue','80d978b3-33af-458e-a153-504c8a74c053',0,'{"at_seconds":0,"role":"rapporteur","text":"Hand the chair the three messages of the session"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','ac1c646a-e860-4599-a09f-4463e0bba9e9','turn','ff7e9b3f-e7be-42b9-81e2-e7c3d6a3470a',2,'{"person":"60f82441-1aeb-4ce5-89b8-ef4a4010082b","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','afd61671-6b9b-48d4-801c-81facfde0e39','part','505d9cab-509d-482d-8cf4-35c89be5b1e1',0,'{"budget_seconds":2400,"title":"Part 1. Inward: coalitions within the IGF"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','b2df543c-41bc-4475-9fbd-880eefdc33b4','turn','a479983f-2011-43dd-91d5-4270f84fc293',0,'{"person":"667995b9-5130-4f29-af56-60d506a80e4f","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','b5d70efe-469e-405e-b8e0-4a930bd7f583','part','434e6370-3b09-42ab-b120-9622d1658847',0,'{"budget_seconds":2400,"title":"Part 1. Inward: coalitions within the IGF"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','b97cdac8-731d-46a8-bee9-36f7c796d6fa','question','438399d6-fc97-47e1-bc5f-b23ce71e8a8a',0,'{"asked_of":["0d52f7d2-9ad2-4145-93e3-e4c483eff30e"],"text":"Which results of the IGF would you carry to the heads of state?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','bb33c278-6769-4717-90ad-1e22e30b83aa','segment','dabc0e06-5cb0-44f4-9001-a0683a61625b',1,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":900,"if_time_allows":false,"kind":"panel","lead":"3c282b25-f6d9-4d4f-adb1-72394562a5e8","lead_seconds":120,"least_seconds":null,"locked":false,"most_seconds":null,"note":"","parked":false,"part":"d4f1052b-06a2-4171-ad5b-060e53b1fc68","planned_seconds":1920,"rank":0,"speaking_order":"by-round","title":"What coalitions bring to the compact"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','bb35c727-1979-4ed5-b680-6897cf07b05a','cue','474d46e4-bf2c-4f50-b8a3-8cf3686e2900',1,'{"at_seconds":1500,"role":"timekeeper","text":"Show the floor''s 15 minutes on the clock"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','bb632e88-b8e2-47f0-ac58-e6ab61d35d09','cue','e3a7e5e9-09d8-44f8-a085-99f767ac00f4',0,'{"at_seconds":0,"role":"online-moderator","text":"Post the questions in the chat and open the online queue"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','bc771ed7-3b8c-479e-a11f-49e6dfa0de26','turn','474d46e4-bf2c-4f50-b8a3-8cf3686e2900',0,'{"person":"667995b9-5130-4f29-af56-60d506a80e4f","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','c36a3acc-68ec-42fd-b5ef-f86057206aa4','participant','f281d358-4a43-45d3-8ade-499cedeb6cdb',10,'{"answered_on":"2022-09-30","attendance":"on-site","delegate":null,"invitation":"confirmed","invited_on":"2022-09-26","note":"","person":"ef56a270-2ef3-4778-acbf-1f420e4d8613","roles":["rapporteur"]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','c4936076-e6a7-4af5-9bb7-9ce8a1014f3d','turn','438399d6-fc97-47e1-bc5f-b23ce71e8a8a',0,'{"person":"0d52f7d2-9ad2-4145-93e3-e4c483eff30e","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','c6ef7ab0-6e28-479e-ae55-1a467d0001c6','segment','dabc0e06-5cb0-44f4-9001-a0683a61625b',3,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":0,"if_time_allows":false,"kind":"wrap-up","lead":"8fbaa6fd-b94c-4f13-8998-2bc1053fd76e","lead_seconds":0,"least_seconds":300,"locked":false,"most_seconds":null,"note":"","parked":false,"part":null,"planned_seconds":600,"rank":0,"speaking_order":"by-round","title":"Chair sums up"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','c8d50675-3faf-4334-a7f5-e42c816ace38','turn','a479983f-2011-43dd-91d5-4270f84fc293',6,'{"person":"60f82441-1aeb-4ce5-89b8-ef4a4010082b","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','cca4e616-e212-4e3d-bf9d-7d73d5e8ff90','question','e3a7e5e9-09d8-44f8-a085-99f767ac00f4',1,'{"asked_of":["80dfda41-988a-4d38-b490-aba5fa47249b","7c5f3890-515a-4584-9dd2-418631476b25","31c084f0-45a2-4559-b906-a7609585df3f"],"text":"What has your coalition produced this year that others could use tomorrow?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','cda847fc-eeeb-4e75-826d-fb121a8b1dfb','cue','a479983f-2011-43dd-91d5-4270f84fc293',2,'{"at_seconds":1500,"role":"online-moderator","text":"Give the first intervention of the floor to the online queue"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','d302be37-d675-492d-85ba-a1a52ac538d3','cue','8c8032c3-cc69-44f5-a2c4-b3702cd8c2a7',0,'{"at_seconds":0,"role":"rapporteur","text":"Hand the chair the three messages of the session"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','d3387e40-53ba-4879-9edd-b15bc76caa9e','question','bb33c278-6769-4717-90ad-1e22e30b83aa',2,'{"asked_of":["60f82441-1aeb-4ce5-89b8-ef4a4010082b"],"text":"Whose voice is still missing from the compact?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','d3d7fd73-cfb9-49d4-97ea-c9a93645972e','question','78624071-2b4f-4911-9022-13a6e401e7d2',0,'{"asked_of":["0d52f7d2-9ad2-4145-93e3-e4c483eff30e","667995b9-5130-4f29-af56-60d506a80e4f"],"text":"What should the WSIS+20 review know about work between the annual meetings?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','d41e1983-cdd5-4d45-bab1-d6f884535645','cue','c6ef7ab0-6e28-479e-ae55-1a467d0001c6',0,'{"at_seconds":0,"role":"rapporteur","text":"Hand the chair the three messages of the session"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','d4f1052b-06a2-4171-ad5b-060e53b1fc68','part','dabc0e06-5cb0-44f4-9001-a0683a61625b',1,'{"budget_seconds":2400,"title":"Part 2. Outward: coalitions and the digital compact"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','d596db7e-caca-494e-9c97-5b1cef205ea6','participant','f281d358-4a43-45d3-8ade-499cedeb6cdb',7,'{"answered_on":null,"attendance":"on-site","delegate":null,"invitation":"not-yet-asked","invited_on":null,"note":"The coalition names its speaker this week.","person":"31c084f0-45a2-4559-b906-a7609585df3f","roles":["panellist"]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','d9b2ddce-74b7-4399-864d-be06ba65463a','turn','438399d6-fc97-47e1-bc5f-b23ce71e8a8a',2,'{"person":"60f82441-1aeb-4ce5-89b8-ef4a4010082b","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','da0197f6-0c70-47b4-9d1d-0f2acbcb76ef','turn','474d46e4-bf2c-4f50-b8a3-8cf3686e2900',2,'{"person":"7c5f3890-515a-4584-9dd2-418631476b25","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','dabc0e06-5cb0-44f4-9001-a0683a61625b','agenda','f281d358-4a43-45d3-8ade-499cedeb6cdb',3,'{"name":"All seven in both parts","note":"Proposed by Joaquín Etxeberria Ríos: everybody speaks on both questions. Kept to show what it costs the floor."}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','db2da5a1-2308-4c32-a9a6-cd07e406cf33','turn','bb33c278-6769-4717-90ad-1e22e30b83aa',5,'{"person":"7c5f3890-515a-4584-9dd2-418631476b25","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','db304523-aa7a-4742-8d7c-2cc6e04d9bbf','turn','a479983f-2011-43dd-91d5-4270f84fc293',5,'{"person":"37de8ed3-00df-4d03-b318-e298eb61ff6c","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','e2c6d56b-d3cc-4af6-bdae-ea2dc50c7345','question','474d46e4-bf2c-4f50-b8a3-8cf3686e2900',2,'{"asked_of":[],"text":"What would make it easier for newcomers to join a coalition?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','e3472731-d373-413f-b095-5d16bfba324e','cue','bb33c278-6769-4717-90ad-1e22e30b83aa',0,'{"at_seconds":1020,"role":"timekeeper","text":"Show the floor''s 15 minutes on the clock"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','e3a7e5e9-09d8-44f8-a085-99f767ac00f4','segment','5dd9409e-ca1f-4a2b-b9fe-fe54d8df0590',2,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":900,"if_time_allows":false,"kind":"panel","lead":"3c282b25-f6d9-4d4f-adb1-72394562a5e8","lead_seconds":300,"least_seconds":null,"locked":false,"most_seconds":null,"note":"","parked":false,"part":"57b59333-3d7d-4e02-9d19-878bc261b34c","planned_seconds":2400,"rank":0,"speaking_order":"by-round","title":"How coalitions strengthen the IGF"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','e971e2bf-e6ee-4ce8-aaff-a8bbbf9d8999','participant','f281d358-4a43-45d3-8ade-499cedeb6cdb',9,'{"answered_on":"2022-09-27","attendance":"online","delegate":null,"invitation":"confirmed","invited_on":"2022-09-26","note":"","person":"62bd7f97-5d3d-42fd-8a81-66a8e94883cc","roles":["online-moderator"]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','ea27cec7-fb86-49d9-af8d-29b1a38e13b1','turn','474d46e4-bf2c-4f50-b8a3-8cf3686e2900',3,'{"person":"31c084f0-45a2-4559-b906-a7609585df3f","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','ea37bf58-4cfd-44ab-9b34-28c0a60d1da7','participant','f281d358-4a43-45d3-8ade-499cedeb6cdb',5,'{"answered_on":"2022-10-06","attendance":"on-site","delegate":null,"invitation":"confirmed","invited_on":"2022-10-05","note":"","person":"80dfda41-988a-4d38-b490-aba5fa47249b","roles":["panellist"]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','ea59e080-8736-48e9-ac7b-a85a6780984a','participant','f281d358-4a43-45d3-8ade-499cedeb6cdb',1,'{"answered_on":"2022-09-26","attendance":"on-site","delegate":null,"invitation":"confirmed","invited_on":"2022-09-26","note":"","person":"3c282b25-f6d9-4d4f-adb1-72394562a5e8","roles":["moderator"]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','eae79ae8-b76d-4cbb-80e0-cec7b439e07a','cue','438399d6-fc97-47e1-bc5f-b23ce71e8a8a',1,'{"at_seconds":1020,"role":"online-moderator","text":"Read out one contribution from the chat"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','edaeaf29-72b4-489c-b9f8-7b083d8981f7','turn','bb33c278-6769-4717-90ad-1e22e30b83aa',2,'{"person":"60f82441-1aeb-4ce5-89b8-ef4a4010082b","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','ef56a270-2ef3-4778-acbf-1f420e4d8613','person','2d1f8494-4b63-4c05-8171-e1abc0502d0d',10,'{"affiliation":"Adriatic Institute for Internet Studies","constituency":"","email":"","gender":"male","name":"Željko Perković","note":"","phone":"","region":"Eastern European","saying_the_name":"ZHEL-ko PEHR-ko-vich","stakeholder_group":"Technical Community","time_zone":""}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','ef886009-4d65-4589-b437-8785b2023546','participant','f281d358-4a43-45d3-8ade-499cedeb6cdb',6,'{"answered_on":"2022-10-12","attendance":"on-site","delegate":null,"invitation":"confirmed","invited_on":"2022-10-05","note":"","person":"7c5f3890-515a-4584-9dd2-418631476b25","roles":["panellist"]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','efe7ee8a-f49c-4fd5-98f3-1d3446c2c158','turn','bb33c278-6769-4717-90ad-1e22e30b83aa',6,'{"person":"31c084f0-45a2-4559-b906-a7609585df3f","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','f2230cbf-0759-48c9-8332-cfd192bbb1c6','part','505d9cab-509d-482d-8cf4-35c89be5b1e1',2,'{"budget_seconds":900,"title":"Part 3. Forward: questions from the top"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','f238137a-3fda-4c29-bfdb-a2684a46b3e8','cue','1dbc4825-1053-43f3-bcdf-96ed09935412',1,'{"at_seconds":1020,"role":"online-moderator","text":"Read out one contribution from the chat"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','f281d358-4a43-45d3-8ade-499cedeb6cdb','session','2d1f8494-4b63-4c05-8171-e1abc0502d0d',0,'{"chosen_agenda":"434e6370-3b09-42ab-b120-9622d1658847","description":"Dynamic Coalitions work all year, open to everybody, each on one question of the internet. The session asks how their results can strengthen the IGF and what they can bring to the Global Digital Compact. It is a conversation: the panel opens each part, and the floor, in the room and online, has a third of the time.","expected_outcomes":["Three messages on the place of the coalitions in the IGF","A list of results that coalitions offer to the Global Digital Compact","One coalition to lead on each question that is still open"],"format":"hybrid","hard_end":true,"limit_seconds":5400,"place":"Large Briefing Room, conference centre","policy_between_sessions_seconds":600,"policy_buffer_seconds":180,"policy_changeover_seconds":0,"policy_checks":[],"policy_confirmed_days_before":14,"policy_first_floor_by":0.5,"policy_floor_intervention_seconds":120,"policy_floor_share":0.3,"policy_floor_yields":false,"policy_largest_panel":5,"policy_least_speaking":0.5,"policy_longest_intervention_seconds":300,"policy_longest_title":60,"policy_longest_without_floor_seconds":1800,"policy_overrun_risk":0.2,"policy_shortest_intervention_seconds":60,"policy_unused_time_seconds":300,"policy_wanted_balance":[],"start":"2022-11-30T10:00:00","time_zone":"Africa/Addis_Ababa","title":"Dynamic Coalitions main session: From coalition to compact"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','f309d8b3-e946-4c28-9eec-13e50c18b576','turn','1dbc4825-1053-43f3-bcdf-96ed09935412',2,'{"person":"60f82441-1aeb-4ce5-89b8-ef4a4010082b","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','f675fe7b-71b9-4901-a8c6-77578ca13ad8','cue','4b7bc141-d1a1-4117-887e-e13382acc4af',0,'{"at_seconds":0,"role":"rapporteur","text":"Hand the chair the three messages of the session"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','f87b3624-4933-4a80-883e-a3aec0e53a47','cue','ff7e9b3f-e7be-42b9-81e2-e7c3d6a3470a',1,'{"at_seconds":1020,"role":"online-moderator","text":"Read out one contribution from the chat"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','f8f166ba-7609-44f1-b7a2-f5ce6eed848a','part','5dd9409e-ca1f-4a2b-b9fe-fe54d8df0590',0,'{"budget_seconds":2400,"title":"Part 1. Outward: coalitions and the digital compact"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','fbad33af-dd6b-4fff-be75-6268a4a37cce','question','ff7e9b3f-e7be-42b9-81e2-e7c3d6a3470a',1,'{"asked_of":["37de8ed3-00df-4d03-b318-e298eb61ff6c"],"text":"What does the Global Digital Compact need from the coalitions, and by when?"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','fbff3362-1ba3-4f31-b216-e788c2f7c6f5','turn','bb33c278-6769-4717-90ad-1e22e30b83aa',4,'{"person":"80dfda41-988a-4d38-b490-aba5fa47249b","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','fc0db180-91cc-432b-9d30-75757df4d688','turn','ff7e9b3f-e7be-42b9-81e2-e7c3d6a3470a',1,'{"person":"37de8ed3-00df-4d03-b318-e298eb61ff6c","rounds_seconds":[180,120]}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','fcb1aaf0-7dd4-4d14-b1e4-c59616589fd0','part','dabc0e06-5cb0-44f4-9001-a0683a61625b',0,'{"budget_seconds":2400,"title":"Part 1. Inward: coalitions within the IGF"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','ff7e9b3f-e7be-42b9-81e2-e7c3d6a3470a','segment','434e6370-3b09-42ab-b120-9622d1658847',1,'{"as_long_as_needed":false,"conversation":false,"fixed_start_seconds":null,"floor_reserve_seconds":900,"if_time_allows":false,"kind":"panel","lead":"3c282b25-f6d9-4d4f-adb1-72394562a5e8","lead_seconds":120,"least_seconds":null,"locked":false,"most_seconds":null,"note":"","parked":false,"part":"9d843ca3-995f-4957-853c-01a3150ff59d","planned_seconds":1920,"rank":0,"speaking_order":"by-round","title":"What coalitions bring to the compact"}');
INSERT INTO version_row VALUES('2637a690-7856-481c-9711-2bb9f127b9f2','ff82e85d-630c-4f6a-a4e0-cc6687de8665','question','a479983f-2011-43dd-91d5-4270f84fc293',0,'{"asked_of":["667995b9-5130-4f29-af56-60d506a80e4f"],"text":"How should the work of the coalitions enter the programme and the outputs of the IGF?"}');
CREATE INDEX person_parent ON person(parent);
CREATE INDEX session_parent ON session(parent);
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
