-- Delivered tracks in both languages; an admin changes them on a screen. Days are those that the rule named beside them gives,
-- none where it gives none.
insert into track_template (name_en, name_zh, country, position)
values ('Outbound investment from China', '中国境外投资', 'cn', 1);
set @track = last_insert_id();
insert into track_direction (template_id, direction) values (@track, 'CN_TO_US'), (@track, 'THIRD');
insert into template_step (template_id, position, name_en, name_zh, authority_en, authority_zh, basis_en, basis_zh, days, day_count) values
    (@track, 1, 'NDRC filing', '发改委备案', 'NDRC or the local development and reform commission', '国家或地方发展改革委',
        'NDRC Order No. 11 (2017)', '《企业境外投资管理办法》（国家发展改革委令第11号）', 7, 'WORKING'),
    (@track, 2, 'NDRC approval (sensitive projects)', '发改委核准（敏感类项目）', 'NDRC', '国家发展改革委',
        'NDRC Order No. 11 (2017)', '《企业境外投资管理办法》（国家发展改革委令第11号）', 20, 'WORKING'),
    (@track, 3, 'Overseas Investment Certificate', '商务部《企业境外投资证书》', 'MOFCOM or the provincial commerce department', '商务部或省级商务主管部门',
        'MOFCOM Order No. 3 (2014)', '《境外投资管理办法》（商务部令2014年第3号）', 3, 'WORKING'),
    (@track, 4, 'Foreign exchange registration (bank)', '外汇登记（银行）', 'Bank, supervised by SAFE', '银行（外汇局监管）',
        'SAFE Circular Huifa [2015] No. 13', '汇发〔2015〕13号', null, 'WORKING'),
    (@track, 5, 'Remittance', '汇出', 'Bank', '银行', null, null, null, 'WORKING');

insert into track_template (name_en, name_zh, country, position)
values ('CFIUS', '美国外国投资委员会（CFIUS）审查', 'us', 2);
set @track = last_insert_id();
insert into track_direction (template_id, direction) values (@track, 'CN_TO_US'), (@track, 'THIRD');
insert into template_step (template_id, position, name_en, name_zh, authority_en, authority_zh, basis_en, basis_zh, days, day_count) values
    (@track, 1, 'Declaration: assessment', '简易申报（Declaration）评估', 'CFIUS', '美国外国投资委员会',
        '31 CFR Part 800, Subpart D', '《美国联邦法规》第31编第800部分D分部', 30, 'CALENDAR'),
    (@track, 2, 'Notice: review', '正式申报（Notice）审查', 'CFIUS', '美国外国投资委员会',
        '31 CFR Part 800, Subpart E', '《美国联邦法规》第31编第800部分E分部', 45, 'CALENDAR'),
    (@track, 3, 'Notice: investigation', '正式申报（Notice）调查', 'CFIUS', '美国外国投资委员会',
        '31 CFR Part 800, Subpart E', '《美国联邦法规》第31编第800部分E分部', 45, 'CALENDAR');

insert into track_template (name_en, name_zh, country, position)
values ('US export control', '美国出口管制', 'us', 3);
set @track = last_insert_id();
insert into track_direction (template_id, direction)
values (@track, 'CN_TO_US'), (@track, 'US_TO_CN'), (@track, 'THIRD');
insert into template_step (template_id, position, name_en, name_zh, authority_en, authority_zh, basis_en, basis_zh, days, day_count) values
    (@track, 1, 'License determination', '许可需求判定', 'The exporter, under the EAR', '出口方（依据《出口管理条例》）',
        '15 CFR Parts 730–774', '《美国联邦法规》第15编第730至774部分', null, 'CALENDAR'),
    (@track, 2, 'Export license', '出口许可证', 'Bureau of Industry and Security (BIS)', '美国商务部工业与安全局（BIS）',
        '15 CFR 750.4', '《美国联邦法规》第15编第750.4条', 90, 'CALENDAR');

insert into track_template (name_en, name_zh, country, position)
values ('US state incentives', '美国州政府激励', 'us', 4);
set @track = last_insert_id();
insert into track_direction (template_id, direction) values (@track, 'CN_TO_US'), (@track, 'THIRD');
insert into template_step (template_id, position, name_en, name_zh, authority_en, authority_zh, basis_en, basis_zh, days, day_count) values
    (@track, 1, 'Incentive application', '激励申请', 'State economic development agency', '州经济发展机构', null, null, null, 'WORKING'),
    (@track, 2, 'Incentive agreement', '激励协议', 'State economic development agency', '州经济发展机构', null, null, null, 'WORKING');

insert into track_template (name_en, name_zh, country, position)
values ('Foreign investment in China', '外商投资', 'cn', 5);
set @track = last_insert_id();
insert into track_direction (template_id, direction) values (@track, 'US_TO_CN'), (@track, 'THIRD');
insert into template_step (template_id, position, name_en, name_zh, authority_en, authority_zh, basis_en, basis_zh, days, day_count) values
    (@track, 1, 'Negative list check', '外商投资准入负面清单核对', 'NDRC and MOFCOM', '国家发展改革委、商务部',
        'Special Administrative Measures (Negative List) for Foreign Investment Access', '《外商投资准入特别管理措施（负面清单）》', null, 'WORKING'),
    (@track, 2, 'Security review', '外商投资安全审查', 'Office of the working mechanism at NDRC', '外商投资安全审查工作机制办公室（国家发展改革委）',
        'NDRC and MOFCOM Order No. 37 (2020)', '《外商投资安全审查办法》（国家发展改革委、商务部令2020年第37号）', null, 'WORKING'),
    (@track, 3, 'Market regulation registration', '市场监管登记', 'Administration for market regulation', '市场监督管理部门',
        'Regulation on the Registration of Market Entities', '《市场主体登记管理条例》', 3, 'WORKING'),
    (@track, 4, 'Information report', '外商投资信息报告', 'Commerce department, through the registration system', '商务主管部门（通过企业登记系统）',
        'Measures for Reporting Foreign Investment Information', '《外商投资信息报告办法》', null, 'WORKING'),
    (@track, 5, 'Foreign exchange registration (FDI)', '外商直接投资外汇登记（银行）', 'Bank, supervised by SAFE', '银行（外汇局监管）',
        'SAFE Circular Huifa [2015] No. 13', '汇发〔2015〕13号', null, 'WORKING'),
    (@track, 6, 'Capital paid in', '资本金汇入', 'Bank', '银行', null, null, null, 'WORKING');

insert into track_template (name_en, name_zh, country, position)
values ('US outbound investment rule', '美国对外投资规则', 'us', 6);
set @track = last_insert_id();
insert into track_direction (template_id, direction) values (@track, 'US_TO_CN');
insert into template_step (template_id, position, name_en, name_zh, authority_en, authority_zh, basis_en, basis_zh, days, day_count) values
    (@track, 1, 'Covered transaction analysis', '受管辖交易判定', 'The US investor', '美国投资方',
        '31 CFR Part 850', '《美国联邦法规》第31编第850部分', null, 'CALENDAR'),
    (@track, 2, 'Notification to Treasury', '向美国财政部申报', 'US Department of the Treasury', '美国财政部',
        '31 CFR Part 850', '《美国联邦法规》第31编第850部分', null, 'CALENDAR');

-- Money does not move before its registration is dated.
insert into step_gate (step_id, stage_id, kind)
select s.id, g.id, 'DATED'
from template_step s
join stage g on g.code = 'paid-in'
where s.name_en in ('Foreign exchange registration (bank)', 'Foreign exchange registration (FDI)');

-- A deal does not close while a review is pending.
insert into step_gate (step_id, stage_id, kind)
select s.id, g.id, 'NOT_PENDING'
from template_step s
join stage g on g.code = 'in-production'
where s.name_en in ('Declaration: assessment', 'Notice: review', 'Notice: investigation', 'Export license', 'Security review');
