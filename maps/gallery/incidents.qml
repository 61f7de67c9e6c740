<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16" styleCategories="AllStyleCategories" labelsEnabled="1">
 <!-- shape and colour: type; size: killed_best; hollow and dashed: where_prec of 4 and above; dark edge: confirmed; dotted ring: claimed; cross: denied -->
 <abstract>اللون والشكل: نوع الحدث. الحجم: عدد القتلى. رمز أجوف متقطع: الموضع تقريبي (الدقة 4 فما فوق). حافة سوداء: مؤكد. حلقة منقّطة: ادّعاء. علامة ×: منفي.</abstract>
 <temporal enabled="1" mode="2" limitMode="1" startField="date_start" endField="date_end" fixedDuration="0" durationUnit="d" durationField="" accumulate="0" startExpression="" endExpression="">
  <fixedRange><start></start><end></end></fixedRange>
 </temporal>
 <renderer-v2 type="categorizedSymbol" attr="type" symbollevels="0" enableorderby="1" forceraster="0">
  <categories>
   <category value="shelling" symbol="0" label="قصف مدفعي أو صاروخي" render="true"/>
   <category value="airstrike" symbol="1" label="غارة جوية" render="true"/>
   <category value="drone_strike" symbol="2" label="ضربة مسيّرة" render="true"/>
   <category value="missile_strike" symbol="3" label="ضربة صاروخية" render="true"/>
   <category value="armed_clash" symbol="4" label="اشتباك مسلح" render="true"/>
   <category value="attack" symbol="5" label="هجوم" render="true"/>
   <category value="explosion" symbol="6" label="انفجار" render="true"/>
   <category value="shootdown" symbol="7" label="إسقاط أو اعتراض" render="true"/>
   <category value="territorial_change" symbol="8" label="تغيّر السيطرة" render="true"/>
   <category value="ceasefire_violation" symbol="9" label="خرق للهدنة" render="true"/>
   <category value="abduction_arrest" symbol="10" label="خطف أو اعتقال" render="true"/>
   <category value="protest" symbol="11" label="احتجاج" render="true"/>
   <category value="displacement" symbol="12" label="نزوح" render="true"/>
   <category value="other" symbol="13" label="حدث آخر" render="true"/>
   <category value="" symbol="14" label="غير مصنّف" render="true"/>
  </categories>
  <symbols>
    <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="213,94,0,255"/>
       <Option type="QString" name="angle" value="0"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="triangle"/>
       <Option type="QString" name="color" value="0,114,178,255"/>
       <Option type="QString" name="angle" value="180"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="cross_fill"/>
       <Option type="QString" name="color" value="86,180,233,255"/>
       <Option type="QString" name="angle" value="0"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="arrow"/>
       <Option type="QString" name="color" value="136,34,85,255"/>
       <Option type="QString" name="angle" value="180"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="diamond"/>
       <Option type="QString" name="color" value="230,159,0,255"/>
       <Option type="QString" name="angle" value="0"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="triangle"/>
       <Option type="QString" name="color" value="204,51,17,255"/>
       <Option type="QString" name="angle" value="0"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="6" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="star"/>
       <Option type="QString" name="color" value="240,196,32,255"/>
       <Option type="QString" name="angle" value="0"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="7" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="pentagon"/>
       <Option type="QString" name="color" value="0,158,115,255"/>
       <Option type="QString" name="angle" value="0"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="8" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="square"/>
       <Option type="QString" name="color" value="51,34,136,255"/>
       <Option type="QString" name="angle" value="0"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="9" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="hexagon"/>
       <Option type="QString" name="color" value="153,153,51,255"/>
       <Option type="QString" name="angle" value="0"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="10" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="semi_circle"/>
       <Option type="QString" name="color" value="68,170,153,255"/>
       <Option type="QString" name="angle" value="0"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="11" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="asterisk_fill"/>
       <Option type="QString" name="color" value="204,121,167,255"/>
       <Option type="QString" name="angle" value="0"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="12" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="filled_arrowhead"/>
       <Option type="QString" name="color" value="102,71,31,255"/>
       <Option type="QString" name="angle" value="0"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="13" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="octagon"/>
       <Option type="QString" name="color" value="119,119,119,255"/>
       <Option type="QString" name="angle" value="0"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="14" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="square_with_corners"/>
       <Option type="QString" name="color" value="119,119,119,255"/>
       <Option type="QString" name="angle" value="0"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
  </symbols>
  <orderby><orderByClause asc="0" nullsFirst="0">coalesce("killed_best", 0)</orderByClause></orderby>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fieldName="coalesce(&quot;place_as_written&quot;, &quot;place&quot;, '') || if(@map_scale &lt; 500000 AND &quot;title&quot; IS NOT NULL, '\n' || if(length(&quot;title&quot;) &gt; 36, left(&quot;title&quot;, 34) || '…', &quot;title&quot;), '')" isExpression="1" fontFamily="Noto Naskh Arabic" namedStyle="Regular" fontWeight="50" fontSize="9" fontSizeUnit="Point" textColor="30,30,30,255" textOpacity="1" textOrientation="horizontal" multilineHeight="0.95" allowHtml="0" useSubstitutions="0" blendMode="0">
    <families><family name="Noto Naskh Arabic"/><family name="Amiri"/><family name="Noto Sans Arabic"/><family name="Arabic Typesetting"/><family name="Geeza Pro"/><family name="DejaVu Sans"/></families>
    <text-buffer bufferDraw="1" bufferSize="1" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="0.9" bufferJoinStyle="128" bufferNoFill="1" bufferBlendMode="0"/>
   </text-style>
   <text-format multilineAlign="1" wrapChar="" autoWrapLength="0"/>
   <placement placement="6" predefinedPositionOrder="TL,TR,L,R,BL,BR,TSL,BSL" dist="0.8" distUnits="MM" offsetType="1" priority="5"/>
   <rendering displayAll="0" obstacle="1" obstacleFactor="1" scaleVisibility="0" fontMinPixelSize="3" fontMaxPixelSize="10000"/>
  </settings>
 </labeling>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <aliases>
  <alias index="0" field="id" name="المعرّف"/>
  <alias index="1" field="event_id" name="معرّف الواقعة"/>
  <alias index="2" field="title" name="العنوان"/>
  <alias index="3" field="title_en" name="العنوان بالإنجليزية"/>
  <alias index="4" field="type" name="النوع"/>
  <alias index="5" field="event_type" name="نوع الحدث (ACLED)"/>
  <alias index="6" field="sub_event_type" name="النوع الفرعي (ACLED)"/>
  <alias index="7" field="date_start" name="من تاريخ"/>
  <alias index="8" field="date_end" name="إلى تاريخ"/>
  <alias index="9" field="date_precision" name="دقة التاريخ"/>
  <alias index="10" field="date_prec" name="دقة التاريخ (UCDP)"/>
  <alias index="11" field="time_precision" name="دقة التاريخ (ACLED)"/>
  <alias index="12" field="place_id" name="معرّف المكان"/>
  <alias index="13" field="place" name="المكان"/>
  <alias index="14" field="place_en" name="المكان بالإنجليزية"/>
  <alias index="15" field="place_as_written" name="المكان كما ورد"/>
  <alias index="16" field="admin1" name="المحافظة"/>
  <alias index="17" field="admin2" name="القضاء"/>
  <alias index="18" field="country" name="الدولة"/>
  <alias index="19" field="lat" name="خط العرض"/>
  <alias index="20" field="lon" name="خط الطول"/>
  <alias index="21" field="radius_km" name="نصف القطر (كم)"/>
  <alias index="22" field="where_prec" name="دقة المكان (UCDP)"/>
  <alias index="23" field="geo_precision" name="دقة المكان (ACLED)"/>
  <alias index="24" field="relation" name="العلاقة بالمكان"/>
  <alias index="25" field="origin" name="مصدر النيران"/>
  <alias index="26" field="origin_lat" name="خط عرض المصدر"/>
  <alias index="27" field="origin_lon" name="خط طول المصدر"/>
  <alias index="28" field="actor" name="الفاعل"/>
  <alias index="29" field="target" name="المستهدف"/>
  <alias index="30" field="weapon" name="السلاح"/>
  <alias index="31" field="killed_low" name="القتلى (أدنى)"/>
  <alias index="32" field="killed_best" name="القتلى (الأرجح)"/>
  <alias index="33" field="killed_high" name="القتلى (أعلى)"/>
  <alias index="34" field="killed_whom" name="فئة القتلى"/>
  <alias index="35" field="injured_low" name="الجرحى (أدنى)"/>
  <alias index="36" field="injured_best" name="الجرحى (الأرجح)"/>
  <alias index="37" field="injured_high" name="الجرحى (أعلى)"/>
  <alias index="38" field="toll_scope" name="نطاق الحصيلة"/>
  <alias index="39" field="status" name="الحالة"/>
  <alias index="40" field="claimed_by" name="صاحب الادّعاء"/>
  <alias index="41" field="denied_by" name="النافي"/>
  <alias index="42" field="reports" name="التقارير"/>
  <alias index="43" field="n_reports" name="عدد التقارير"/>
  <alias index="44" field="evidence" name="الشواهد"/>
  <alias index="45" field="confidence" name="الثقة"/>
 </aliases>
 <previewExpression>"title"</previewExpression>
 <mapTip>&lt;div dir="rtl" style="width:26em"&gt;
&lt;b&gt;[% replace(coalesce("title", ''), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;/b&gt;&lt;br&gt;
[% map_get(map('shelling', 'قصف مدفعي أو صاروخي', 'airstrike', 'غارة جوية', 'drone_strike', 'ضربة مسيّرة', 'missile_strike', 'ضربة صاروخية', 'armed_clash', 'اشتباك مسلح', 'attack', 'هجوم', 'explosion', 'انفجار', 'shootdown', 'إسقاط أو اعتراض', 'territorial_change', 'تغيّر السيطرة', 'ceasefire_violation', 'خرق للهدنة', 'abduction_arrest', 'خطف أو اعتقال', 'protest', 'احتجاج', 'displacement', 'نزوح', 'other', 'حدث آخر'), "type") %] — [% coalesce(format_date("date_start", 'yyyy-MM-dd'), 'غير معروف') || if("date_end" &gt; "date_start", ' … ' || format_date("date_end", 'yyyy-MM-dd'), '') %]&lt;br&gt;
المكان: [% replace(coalesce("place_as_written", "place", 'غير معروف') || if("place" IS NOT NULL AND "place" &lt;&gt; "place_as_written", ' (' || "place" || ')', ''), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %][% coalesce(' ± ' || round("radius_km", 1) || ' كم', '') %]&lt;br&gt;
القتلى: [% CASE WHEN "killed_low" IS NULL AND "killed_best" IS NULL AND "killed_high" IS NULL THEN 'غير معروف' WHEN "killed_high" IS NULL THEN 'على الأقل ' || coalesce("killed_low", "killed_best") WHEN "killed_low" = "killed_high" THEN to_string("killed_low") ELSE coalesce(to_string("killed_low"), '?') || '–' || "killed_high" || coalesce(' (الأرجح ' || "killed_best" || ')', '') END %] · الجرحى: [% CASE WHEN "injured_low" IS NULL AND "injured_best" IS NULL AND "injured_high" IS NULL THEN 'غير معروف' WHEN "injured_high" IS NULL THEN 'على الأقل ' || coalesce("injured_low", "injured_best") WHEN "injured_low" = "injured_high" THEN to_string("injured_low") ELSE coalesce(to_string("injured_low"), '?') || '–' || "injured_high" || coalesce(' (الأرجح ' || "injured_best" || ')', '') END %][% if("toll_scope" = 'shared', ' (حصيلة مشتركة بين أماكن الواقعة)', '') %]&lt;br&gt;
الفاعل: [% replace(coalesce("actor", 'غير معروف'), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %] · المستهدف: [% replace(coalesce("target", 'غير معروف'), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;br&gt;
&lt;i&gt;[% map_get(map('reported', 'أورده التقرير', 'claimed', 'ادّعاء طرف', 'confirmed', 'مؤكد', 'denied', 'منفي'), "status") %]&lt;/i&gt;[% replace(coalesce(' — يقوله: ' || "claimed_by", '') || coalesce(' — ينفيه: ' || "denied_by", ''), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;br&gt;
التقارير: [% "n_reports" %] · الثقة: [% "confidence" %]&lt;br&gt;
&lt;small&gt;الشواهد: [% replace(coalesce("evidence", ''), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;/small&gt;
&lt;/div&gt;</mapTip>
 <layerGeometryType>0</layerGeometryType>
</qgis>
