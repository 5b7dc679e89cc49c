<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis autoRefreshMode="Disabled" simplifyMaxScale="1" simplifyLocal="1" symbologyReferenceScale="-1" version="3.40.6-Bratislava" hasScaleBasedVisibilityFlag="0" autoRefreshTime="0" simplifyDrawingHints="1" minScale="100000000" labelsEnabled="0" maxScale="0" styleCategories="Symbology|Labeling|Rendering" simplifyAlgorithm="0" simplifyDrawingTol="1">
 <renderer-v2 forceraster="0" enableorderby="0" referencescale="-1" type="RuleRenderer" symbollevels="0">
  <rules key="{00000001-0000-4000-8000-000000000000}">
   <rule filter="&quot;meets_all&quot;" label="all_met" symbol="0" key="{00000002-0000-4000-8000-000000000000}" />
   <rule filter="NOT &quot;meets_all&quot; AND if(coalesce(&quot;school_ok&quot;,true),0,1) + if(coalesce(&quot;near_green_ok&quot;,true),0,1) + if(coalesce(&quot;large_green_ok&quot;,true),0,1) = 1" label="one_missed" symbol="1" key="{00000003-0000-4000-8000-000000000000}" />
   <rule filter="NOT &quot;meets_all&quot; AND if(coalesce(&quot;school_ok&quot;,true),0,1) + if(coalesce(&quot;near_green_ok&quot;,true),0,1) + if(coalesce(&quot;large_green_ok&quot;,true),0,1) = 2" label="two_missed" symbol="2" key="{00000004-0000-4000-8000-000000000000}" />
   <rule filter="NOT &quot;meets_all&quot; AND if(coalesce(&quot;school_ok&quot;,true),0,1) + if(coalesce(&quot;near_green_ok&quot;,true),0,1) + if(coalesce(&quot;large_green_ok&quot;,true),0,1) = 3" label="three_missed" symbol="3" key="{00000005-0000-4000-8000-000000000000}" />
   <rule filter="ELSE" label="not_known" symbol="4" key="{00000006-0000-4000-8000-000000000000}" />
  </rules>
  <symbols>
   <symbol name="0" force_rhr="0" alpha="1" clip_to_extent="1" type="fill" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleFill" locked="0" id="{00000007-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="color" value="61,143,134,191,rgb:0.23921568627450981,0.5607843137254902,0.52549019607843139,0.74999618524452583" type="QString" />
      <Option name="joinstyle" value="round" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.1" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="style" value="solid" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
       <Option name="outlineStyle" type="Map">
        <Option name="active" value="true" type="bool" />
        <Option name="expression" value="if(@map_scale &gt; 15000 and @legend_title is null, 'no', 'solid')" type="QString" />
        <Option name="type" value="3" type="int" />
       </Option>
      </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="1" force_rhr="0" alpha="1" clip_to_extent="1" type="fill" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleFill" locked="0" id="{00000008-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="color" value="242,207,134,217,rgb:0.94901960784313721,0.81176470588235294,0.52549019607843139,0.85000381475547415" type="QString" />
      <Option name="joinstyle" value="round" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.1" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="style" value="solid" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
       <Option name="outlineStyle" type="Map">
        <Option name="active" value="true" type="bool" />
        <Option name="expression" value="if(@map_scale &gt; 15000 and @legend_title is null, 'no', 'solid')" type="QString" />
        <Option name="type" value="3" type="int" />
       </Option>
      </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="2" force_rhr="0" alpha="1" clip_to_extent="1" type="fill" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleFill" locked="0" id="{00000009-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="color" value="224,138,69,217,rgb:0.8784313725490196,0.54117647058823526,0.27058823529411763,0.85000381475547415" type="QString" />
      <Option name="joinstyle" value="round" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.1" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="style" value="solid" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
       <Option name="outlineStyle" type="Map">
        <Option name="active" value="true" type="bool" />
        <Option name="expression" value="if(@map_scale &gt; 15000 and @legend_title is null, 'no', 'solid')" type="QString" />
        <Option name="type" value="3" type="int" />
       </Option>
      </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="3" force_rhr="0" alpha="1" clip_to_extent="1" type="fill" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleFill" locked="0" id="{0000000a-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="color" value="163,41,74,217,rgb:0.63921568627450975,0.16078431372549021,0.29019607843137257,0.85000381475547415" type="QString" />
      <Option name="joinstyle" value="round" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.1" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="style" value="solid" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
       <Option name="outlineStyle" type="Map">
        <Option name="active" value="true" type="bool" />
        <Option name="expression" value="if(@map_scale &gt; 15000 and @legend_title is null, 'no', 'solid')" type="QString" />
        <Option name="type" value="3" type="int" />
       </Option>
      </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="4" force_rhr="0" alpha="1" clip_to_extent="1" type="fill" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleFill" locked="0" id="{0000000b-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="color" value="189,185,178,179,rgb:0.74117647058823533,0.72549019607843135,0.69803921568627447,0.7000076295109483" type="QString" />
      <Option name="joinstyle" value="round" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.1" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="style" value="solid" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
       <Option name="outlineStyle" type="Map">
        <Option name="active" value="true" type="bool" />
        <Option name="expression" value="if(@map_scale &gt; 15000 and @legend_title is null, 'no', 'solid')" type="QString" />
        <Option name="type" value="3" type="int" />
       </Option>
      </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <data-defined-properties>
   <Option type="Map">
    <Option name="name" value="" type="QString" />
    <Option name="properties" />
    <Option name="type" value="collection" type="QString" />
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>2</layerGeometryType>
</qgis>
